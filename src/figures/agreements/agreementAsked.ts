import { paths } from '#src/addresses/paths.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { Figure, FigureParam, FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { figureContent, tableOf } from '#src/figures/figureContent.ts';
import { requireOneOf } from '#src/figures/requireOneOf.ts';
import { documentWords } from '#src/narrative/agreements/agreementWords.ts';
import { agreementsSentence } from '#src/narrative/agreements/agreementSentences.ts';

/** What every figure of agreements asks for. */
export const AGREEMENT_QUERIES: CollectionQuery[] = [
  ['system', {}],
  ['places', {}],
  ['agreements', {}],
  ['sources', {}],
];

/** The agreement that a figure is about. */
export const AGREEMENT_PARAM: FigureParam = {
  type: 'agreement',
  description: 'The agreement. Default: the record’s first.',
};

/** @throws FigureParamError where the record has no such agreement */
export const checkAgreement = (
  read: ReadAnswer,
  asked: string | undefined,
  parameter = 'agreement',
): void =>
  requireOneOf(
    parameter,
    asked,
    read('agreements').items.map(({ id }) => id),
  );

/** The agreement that is asked about, or the record's first; undefined: it has none. */
export function agreementAsked(read: ReadAnswer, asked: string | undefined): Agreement | undefined {
  const { items } = read('agreements');
  return asked === undefined ? items[0] : items.find(({ id }) => id === asked);
}

/** The document and its date, as an agreement is shown at every as-at. */
export const agreementDated = (agreement: Agreement): string =>
  `Known from ${documentWords(agreement)}`;

/** What a figure of agreements says of a record that has none. */
export function noAgreement(
  { id, name }: Pick<Figure, 'id' | 'name'>,
  read: ReadAnswer,
  params: FigureParams,
): FigureContent {
  const { asAt } = read('system').meta;
  const [system] = read('system').items;
  return figureContent(
    {
      id,
      params,
      title: name,
      finding: agreementsSentence([], { asAt, isDefault: true }),
      subtitle: '',
      sentences: [agreementsSentence([], { asAt, isDefault: true })],
      source: system?.publisher ?? name,
      citations: [],
      basis: 'derived',
      table: tableOf([], []),
      file: [id],
      page: paths.agreements,
      chart: null,
    },
    read,
  );
}
