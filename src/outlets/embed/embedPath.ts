import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { SUBJECT_NAMES } from '#src/figures/subjects.ts';
import type { Widget, WidgetQuestion } from '#src/outlets/embed/Widget.ts';

import { DEFAULT_LOOK, EMBED_VERSION, type EmbedLook } from './embedLook.ts';

export type EmbedPathParts = {
  widget: string;
  question: Pick<WidgetQuestion, 'chosen' | 'sex'>;
  look: EmbedLook;
  /** Parameters that freeze the embed, with their values; empty: it is live. */
  pins: Readonly<Record<string, string>>;
  /** Whether the site is static files, which answer no query: then the subject stands in the path. */
  isFile: boolean;
};

/** The address of an embed, without the record's prefix. Defaults are left out. */
export function embedPath({ widget, question, look, pins, isFile }: EmbedPathParts): string {
  const about = SUBJECT_NAMES.map((subject): [string, string] => [
    subject,
    question.chosen[subject].map(({ id }) => id).join(','),
  ]).filter(([, ids]) => ids !== '');
  if (isFile) return paths.embed(widget, ...about.flat());
  return withQuery(paths.embed(widget), {
    ...Object.fromEntries(about),
    sex: question.sex,
    ...pins,
    theme: look.theme === DEFAULT_LOOK.theme ? null : look.theme,
    h: look.level === DEFAULT_LOOK.level ? null : look.level,
    heading: look.heading === DEFAULT_LOOK.heading ? null : look.heading,
    v: EMBED_VERSION,
  });
}

/** Cuts a question down to what a static file answers: one subject at most, and no chosen sex. */
export function narrowToOneSubject(
  { needs }: Pick<Widget, 'needs'>,
  question: WidgetQuestion,
): WidgetQuestion {
  const first = SUBJECT_NAMES.find(
    (subject) =>
      question.chosen[subject].length > 0 && (needs.length === 0 || needs.includes(subject)),
  );
  const { place, service, indicator, agreement, review } = question.chosen;
  return {
    ...question,
    chosen: {
      place: first === 'place' ? place.slice(0, 1) : [],
      service: first === 'service' ? service : [],
      indicator: first === 'indicator' ? indicator.slice(0, 1) : [],
      agreement: first === 'agreement' ? agreement : [],
      review: first === 'review' ? review : [],
    },
    sex: null,
  };
}
