import type { PictureWords } from '#src/charts/picture/PictureFrame.tsx';
import type { Meta } from '#src/contract/endpoints.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/words.ts';
import { formatDate } from '#src/narrative/format.ts';

import { subtitleOf } from './pictureWords.ts';

/** What a saved picture says, and what its file is called. */
type SavedPicture = { words: PictureWords; file: string };

/** One picture of a page: its finding or name, its period or periods, and what it shows. */
type Asked = {
  title: string;
  period: string;
  what: string;
  /** Its own cautions, where those of the page are about other figures. */
  cautions?: readonly string[];
};
export type SavedOf = (picture: Asked) => SavedPicture;

type Context = {
  indicator: Indicator;
  sex: Sex;
  meta: Pick<Meta, 'asAt' | 'attribution' | 'basis'>;
  publisher: string;
  cautions: readonly string[];
};

/** “2022–24” as a file name has it. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The words around a picture that is saved, and a file name that says what it is. */
export function savedPicture(
  { indicator, sex, meta, publisher, ...page }: Context,
  { title, period, what, cautions = page.cautions }: Asked,
): SavedPicture {
  const { dataset } = indicator;
  const isIllustrative = indicator.basis === 'illustrative' || meta.basis === 'illustrative';
  const released =
    dataset.released === null
      ? 'release date not known'
      : `released ${formatDate(dataset.released)}`;
  return {
    words: {
      title,
      subtitle: subtitleOf(indicator, sex, period),
      notes: cautions,
      source: [
        `Source: ${dataset.producer}, “${dataset.title}”, ${released}; status: ${dataset.status ?? 'not stated'}.`,
        `${publisher}, record as at ${formatDate(meta.asAt)}. ${meta.attribution}`,
      ],
      isIllustrative,
    },
    file: [
      isIllustrative ? 'illustrative' : '',
      indicator.id,
      indicator.sexes.length > 1 ? sex : '',
      what,
      period,
    ]
      .map(slug)
      .filter((part) => part !== '')
      .join('-'),
  };
}
