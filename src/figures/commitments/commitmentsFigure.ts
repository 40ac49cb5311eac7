import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure, FigureParams } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
import { commitmentsSentence } from '#src/narrative/promises/commitmentsSentence.ts';
import { speakerWords } from '#src/narrative/promises/speakerWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { statementsOf } from './promiseGroups.ts';

type Param = 'place' | 'asAt';
const ofPlace = (params: FigureParams<Param>) => ({
  place: params.place ?? '',
  ...dayOf(params),
});

/** What the director of a place said it would do. */
export const commitmentsFigure: Figure<Param> = {
  id: 'commitments',
  name: 'Commitments',
  about: 'What the director of a place said it would do, and when.',
  params: {
    place: {
      type: 'place',
      description: 'The place. Default: the record’s first.',
      fallback: ({ places }) => places[0]?.id,
    },
    asAt: AS_AT_PARAM,
  },
  queries: (params) => [
    ['system', {}],
    ['places', {}],
    ['commitments', ofPlace(params)],
    ['people', ofPlace(params)],
    ['unknowns', { place: params.place ?? '' }],
    ['sources', {}],
  ],
  build(read, params) {
    const [system] = read('system').items;
    const place = read('places').items.find(({ id }) => id === params.place);
    if (!system || !place) throw new Error(`The record has no place ${params.place}`);
    const when = whenOf(params, system);
    const { items: commitments } = read('commitments', ofPlace(params));
    const { items: people } = read('people', ofPlace(params));
    const { items: unknowns } = read('unknowns', { place: place.id });
    const title = `${place.name}: commitments by its director`;
    const finding = commitmentsSentence(place.name, commitments.length, unknowns, when);
    const cited = commitments.flatMap(({ sources }) => sources);
    const citations = cited.length > 0 ? cited : place.sources;
    return figureContent(
      {
        id: commitmentsFigure.id,
        params,
        title,
        finding,
        subtitle: '',
        sentences: [finding, ...commitments.map(({ theme, text }) => `${theme}. ${text}`)],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: commitments.some(({ basis }) => basis === 'illustrative')
          ? 'illustrative'
          : 'published',
        table: tableOf(
          texts('place', 'theme', 'commitment', 'on', 'saidBy'),
          commitments.map(({ theme, text, on, person }) => [
            place.name,
            theme,
            text,
            on,
            speakerWords(person, people),
          ]),
        ),
        file: [place.id, 'commitments', when.asAt],
        page: withQuery(paths.priorities, { place: place.id, asAt: when.asAt }),
        chart:
          commitments.length === 0
            ? null
            : {
                kind: 'matrix',
                name: title,
                corner: 'Theme',
                columns: [{ id: 'commitment', label: 'In our words', style: null }],
                groups: statementsOf(commitments).map(({ person, on, commitments: own }) => ({
                  label: `Said by ${[speakerWords(person, people), ...(on === null ? [] : [onDate(on)])].join(', ')}`,
                  rows: own.map((one) => ({
                    id: one.id,
                    style: null,
                    head: { status: null, strong: one.theme, quiet: [] },
                    cells: [
                      {
                        status: null,
                        strong: '',
                        quiet: [one.text, ...(on === null ? [`Said ${onDate(one.on)}.`] : [])],
                      },
                    ],
                  })),
                })),
              },
      },
      read,
    );
  },
};
