import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Figure, FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  elsewhereSentence,
  NO_SCORE,
  partsSentence,
} from '#src/narrative/agreements/agreementSentences.ts';
import { documentWords, PART_STATE_WORDS } from '#src/narrative/agreements/agreementWords.ts';
import { partSentence } from '#src/narrative/agreements/flowSentences.ts';
import { partShown } from '#src/narrative/agreements/partShown.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { AGREEMENT_QUERIES, checkAgreement, noAgreement } from './agreementAsked.ts';
import { partRows, partsMatrix, stateNotes } from './partRows.ts';

/** More would not be read side by side. */
const MOST_BESIDE = 3;

type Param = 'agreements' | 'texts';

const idsIn = ({ agreements }: FigureParams<Param>): string[] | undefined =>
  agreements === undefined ? undefined : [...new Set(agreements.split(','))];

/** Those that are asked for, in that order, or the record's first two. */
const askedIn = (read: ReadAnswer, params: FigureParams<Param>) => {
  const { items } = read('agreements');
  const ids = idsIn(params) ?? items.slice(0, 2).map(({ id }) => id);
  return ids.flatMap((id) => items.find((one) => one.id === id) ?? []);
};

/** An id as a column’s: `careTrustPlus`. */
const camelCase = (id: string): string =>
  id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Up to three agreements, part by part. */
export const agreementsBesideFigure: Figure<Param> = {
  id: 'agreements-beside',
  name: 'Agreements side by side',
  about: 'Up to three agreements, and what the document of each holds, part by part.',
  params: {
    agreements: {
      type: 'agreement',
      description: 'The agreements, with commas between. Default: the record’s first two.',
      most: MOST_BESIDE,
    },
    texts: {
      type: 'word',
      description:
        'Whether its chart also has what is stated of each part, not its state alone. Default: yes.',
      allowed: () => ['yes', 'no'],
    },
  },
  queries: () => [...AGREEMENT_QUERIES, ['agreement-parts', {}]],
  check(read, params) {
    for (const id of idsIn(params) ?? []) checkAgreement(read, id, 'agreements');
  },
  build(read, params) {
    const agreements = askedIn(read, params);
    if (agreements.length === 0) return noAgreement(agreementsBesideFigure, read, params);
    const ids = agreements.map(({ id }) => id).join(',');
    const rows = partRows(agreements, read('agreement-parts').items);
    const title = `${joinWords(agreements.map(({ shortName }) => shortName))}, part by part`;
    const finding = partsSentence(agreements);
    const citations = agreements.flatMap(({ sources, parts }) => [
      ...sources,
      ...parts.flatMap((part) => part.sources),
    ]);
    return figureContent(
      {
        id: agreementsBesideFigure.id,
        params: { ...params, agreements: ids },
        title,
        finding,
        subtitle: 'What the document of each holds',
        sentences: [
          finding,
          ...agreements.flatMap(({ shortName }, n) =>
            rows.map(({ part, cells }) => {
              const cell = cells[n];
              return cell ? `${shortName}, ${partSentence(part, cell)}` : '';
            }),
          ),
        ],
        notes: [
          NO_SCORE,
          ...agreements.map((one) => `${one.shortName}: ${documentWords(one)}.`),
          ...stateNotes(rows),
          ...agreements.map(elsewhereSentence),
        ],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: agreements.some(({ basis }) => basis === 'illustrative')
          ? 'illustrative'
          : 'published',
        table: tableOf(
          texts(
            'part',
            'question',
            ...agreements.flatMap(({ id }) =>
              ['', 'Text', 'Unstated'].map((of) => `${camelCase(id)}${of}`),
            ),
          ),
          rows.map(({ part, cells }) => [
            part.name,
            part.question,
            ...cells.flatMap((cell) => [
              PART_STATE_WORDS[partShown(cell)].word,
              cell.text,
              cell.unstated ?? null,
            ]),
          ]),
        ),
        file: ['agreements', ...agreements.map(({ id }) => id)],
        page: withQuery(paths.agreements, { beside: ids }),
        chart: partsMatrix(title, agreements, rows, params.texts === 'no' ? 'nothing' : 'texts'),
      },
      read,
    );
  },
};
