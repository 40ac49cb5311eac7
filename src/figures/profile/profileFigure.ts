import { paths } from '#src/addresses/paths.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { MatrixCell } from '#src/contract/figures/chartSpec.ts';
import type { Place } from '#src/contract/place.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { figureCells, figureColumns } from '#src/figures/outcomes/figureCells.ts';
import { unitWords } from '#src/figures/outcomes/figureText.ts';
import { GAP_CHANGE_COLUMNS, gapChangeCells } from '#src/figures/outcomes/gaps/gapChangeCells.ts';
import { compareSentence } from '#src/narrative/comparisons/compareSentence.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { profileRows, profileVerdicts } from './profileRows.ts';
import { profileWords } from './profileWords.ts';

/** What a profile is made from. */
export const profileQueries = (
  place: Pick<Place, 'figuresFrom'>,
  { comparators }: Pick<System, 'comparators'>,
): CollectionQuery[] => [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['indicators', {}],
  ['sources', {}],
  profileObservations(place, comparators),
];

/** The query for the figures of a place and of the first comparator. */
export const profileObservations = (
  { figuresFrom }: Pick<Place, 'figuresFrom'>,
  [comparator]: System['comparators'],
): ['observations', { area: string }] => [
  'observations',
  { area: [figuresFrom, ...(comparator === undefined ? [] : [comparator])].join(',') },
];

export const profileTitle = ({ name }: Pick<Place, 'name'>): string => `${name}: health profile`;

const cell = (strong: string, quiet: string): MatrixCell => ({
  status: null,
  strong,
  quiet: quiet === '' ? [] : [quiet],
});

/** Every outcome of one place, on one side of paper. */
export const profileFigure: Figure<'place'> = {
  id: 'profile',
  name: 'A place’s health profile',
  about: 'One place: every outcome with its limits, verdict, change and change of the gap.',
  params: {
    place: {
      type: 'place',
      description: 'The place. Default: the record’s first.',
      fallback: ({ places }) => places[0]?.id,
    },
  },
  queries: (params, { places, system }) => {
    const place = places.find(({ id }) => id === params.place);
    return place ? profileQueries(place, system) : [];
  },
  build(read, params) {
    const [system] = read('system').items;
    const place = read('places').items.find(({ id }) => id === params.place);
    if (!system || !place) throw new Error(`The record has no place ${params.place}`);
    const { items: areas } = read('areas');
    const { items: indicators } = read('indicators');
    const [comparator = null] = system.comparators;
    const rows = profileRows({
      place,
      places: read('places').items,
      indicators,
      observations: read(...profileObservations(place, system.comparators)).items,
      areas,
      comparator,
    });
    const against = areas.find(({ code }) => code === comparator)?.name ?? 'a comparator';
    const finding = compareSentence(profileVerdicts(rows), against);
    const citations = indicators.flatMap(({ sources }) => sources);
    const told = rows.map((row) => ({ row, words: profileWords(row, recordDay(system)) }));
    return figureContent(
      {
        id: profileFigure.id,
        params,
        title: profileTitle(place),
        finding,
        subtitle: `Every outcome of this record, against ${against}, with 95% limits where they are published`,
        sentences: [
          finding,
          ...told.map(
            ({ row, words: { figure, gapNow, verdict, change, gap } }) =>
              `${row.name}${row.period ? `, ${row.period.period}` : ''}: ${[figure, gapNow && capitalise(gapNow), verdict, change, gap && `Gap: ${gap}`].filter((part) => part !== '').join('. ')}.`,
          ),
        ],
        notes: place.proxy === null ? [] : [place.proxy],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: indicators.some(({ basis }) => basis === 'illustrative')
          ? 'illustrative'
          : 'published',
        table: tableOf(
          [
            ...texts('indicator', 'sex'),
            ...figureColumns({ unit: null }),
            ...texts('gapNowInWords', 'verdict', 'changeInWords', 'gapInWords'),
            ...GAP_CHANGE_COLUMNS.map((column) => ({
              ...column,
              id: `gap${capitalise(column.id)}`,
            })),
            ...texts('age'),
          ],
          told.map(({ row, words }) => {
            const { indicator, sex, own, period, gap } = row;
            return [
              indicator.id,
              sex,
              ...figureCells(own, indicator, own.observation, period?.period ?? ''),
              words.gapNow || null,
              words.verdict || null,
              words.change || null,
              words.gap || null,
              ...(gap
                ? gapChangeCells(gap, period?.period ?? '', indicator)
                : GAP_CHANGE_COLUMNS.map(() => null)),
              words.age || null,
            ];
          }),
        ),
        file: [place.id, 'profile'],
        page: paths.profile(place.id),
        chart: {
          kind: 'matrix',
          name: `${place.name}: every outcome`,
          corner: 'Outcome',
          columns: [
            { id: 'latest', label: 'Latest', style: null },
            { id: 'gapNow', label: `Gap to ${areaInSentence(against)}`, style: null },
            { id: 'verdict', label: 'Verdict', style: null },
            { id: 'change', label: 'Change', style: null },
            { id: 'gap', label: 'Change of gap', style: null },
          ],
          groups: [
            {
              label: null,
              rows: told.map(({ row, words }) => ({
                id: `${row.indicator.id} ${row.sex}`,
                style: null,
                head: cell(row.name, unitWords(row.indicator)),
                cells: [
                  cell(words.figure, row.period?.period ?? ''),
                  cell(capitalise(words.gapNow), ''),
                  cell('', words.verdict),
                  cell('', words.change),
                  cell('', words.gap),
                ],
              })),
            },
          ],
        },
      },
      read,
    );
  },
};
