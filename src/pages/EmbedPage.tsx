import { createElement } from 'react';
import { data, useHref, useLoaderData, useParams, useSearchParams } from 'react-router';

import type { Metadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { FigureRecord } from '#src/figures/Figure.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget } from '#src/outlets/embed/Widget.ts';
import { WIDGET_IDS } from '#src/contract/plain/words.ts';
import type { EmbedErrorData } from '#src/features/embed/EmbedErrorNotice.tsx';
import { EmbedRetired } from '#src/features/embed/EmbedRetired.tsx';
import { embedParameters, readEmbed } from '#src/outlets/embed/readEmbed.ts';
import { retirementOf } from '#src/outlets/embed/retirementOf.ts';
import { systemNote } from '#src/narrative/sources/systemNote.ts';
import { widgetId, WIDGETS } from '#src/outlets/embed/widgets.ts';
import type { Source } from '#src/contract/history.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { loadFigure } from '#src/figures/loadFigure.ts';
import { loadNames, type RecordNames } from '#src/figures/loadNames.ts';
import { NAMED_SUBJECTS } from '#src/figures/subjects.ts';
import { FigureEmbed } from '#src/outlets/embed/FigureEmbed.tsx';
import { systemIn } from '#src/record/systemIn.ts';
import { EmbedLink } from '#src/ui/EmbedLink.tsx';

function widgetOf(name: string): Widget {
  const id = widgetId(name);
  if (id !== null) return WIDGETS[id];
  throw data(
    {
      title: 'There is no such widget',
      problems: [`Widgets are ${WIDGET_IDS.join(', ')}.`],
    } satisfies EmbedErrorData,
    { status: 404 },
  );
}

const badAddress = (problems: string[]) =>
  data({ title: 'This embed’s address can’t be read', problems } satisfies EmbedErrorData, {
    status: 400,
  });

export const loader = pageLoader(async ({ load, loadSystem, params, search }) => {
  const { 'widget': name = '', '*': rest = '' } = params;
  const widget = widgetOf(name);
  const [system, { items: places }, { items: services }, { items: indicators }] = await Promise.all(
    [loadSystem(), load('places'), load('services'), load('indicators')],
  );
  // A widget that is about none has no need of them.
  const isAbout = NAMED_SUBJECTS.some((subject) => widget.takes[subject] !== undefined);
  const named = isAbout ? await loadNames(load) : {};
  const record: FigureRecord = { system, places, services, indicators, ...named };
  const { question, problems } = readEmbed(embedParameters(rest, search), widget, record);
  if (problems.length > 0) throw badAddress(problems.map(({ says }) => says));
  const { items: sources } = await load('sources');
  const content = await loadFigure(widget.figure, widget.params(question), load).catch(
    (error: unknown) => {
      throw error instanceof FigureParamError ? badAddress([error.message]) : error;
    },
  );
  return {
    title: widget.title(question),
    description: widget.about,
    noIndex: true,
    // Embeds are not hydrated: this stays on the server.
    content,
    sources,
    named,
  };
});

type Loaded = Metadata & {
  readonly content: FigureContent;
  readonly sources: readonly Source[];
  readonly named: Partial<RecordNames>;
};

/** One widget in another site's page: heading, sentence, figure, source, and a link to the whole page. */
export function Component() {
  const { title, content, sources, named } = useLoaderData<Loaded>();
  const { 'widget': name = '', '*': rest = '' } = useParams();
  const [search] = useSearchParams();
  const system = systemIn(useCollection('system'));
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: indicators } = useCollection('indicators');
  const widget = widgetOf(name);
  const record: FigureRecord = { system, places, services, indicators, ...named };
  const { look, question } = readEmbed(embedParameters(rest, search), widget, record);
  const retired = retirementOf(name, question);
  const whole = useHref(widget.page(question));
  return (
    <>
      {look.heading === 'shown' &&
        createElement(`h${look.level}`, { className: 'embed-heading' }, title)}
      {system.basis === 'illustrative' && (
        <p className="embed-mark illustrative">
          <b>Illustrative:</b> everything here is made up for demonstration.
        </p>
      )}
      {retired ? (
        <EmbedRetired retired={retired} />
      ) : (
        <FigureEmbed content={content} sources={sources} />
      )}
      {!retired && <EmbedLink href={whole}>The whole page on Placeboard</EmbedLink>}
      <p className="embed-source">{systemNote(system)}</p>
    </>
  );
}
