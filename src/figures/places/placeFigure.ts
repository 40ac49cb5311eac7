import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { MatrixCell } from '#src/contract/figures/chartSpec.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure, FigureParams } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { deciderCitations } from '#src/figures/register/registerCells.ts';
import { formatDate, formatMoney, formatNumber } from '#src/narrative/language/format.ts';
import { lastSeenWords } from '#src/narrative/places/lastSeenWords.ts';
import { placeSentence } from '#src/narrative/register/registerSentences.ts';
import { statusCounts } from '#src/narrative/register/registerWords.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { missingAbout } from '#src/narrative/sources/unknownWords.ts';
import { residentsOf } from '#src/record/residentsOf.ts';

type Param = 'place' | 'asAt';
const ofPlace = (params: FigureParams<Param>) => ({
  place: params.place ?? '',
  ...dayOf(params),
});

const word = (strong: string, status: MatrixCell['status'] = null): MatrixCell => ({
  status,
  strong,
  quiet: [],
});
const quiet = (words: string): MatrixCell => ({ status: null, strong: '', quiet: [words] });

/** One place in brief. Health figures have no as-at date, so they are another figure. */
export const placeFigure: Figure<Param> = {
  id: 'place',
  name: 'A place in brief',
  about: 'One place: who decides, how many people, who leads it, what was promised, and money.',
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
    ['services', {}],
    ['register', dayOf(params)],
    ['people', ofPlace(params)],
    ['commitments', ofPlace(params)],
    ['funds', ofPlace(params)],
    ['unknowns', { place: params.place ?? '' }],
    ['sources', {}],
  ],
  build(read, params) {
    const [system] = read('system').items;
    const { items: services } = read('services');
    const place = read('places').items.find(({ id }) => id === params.place);
    if (!system || !place) throw new Error(`The record has no place ${params.place}`);
    const when = whenOf(params, system);
    const cells = read('register', dayOf(params)).items.filter((cell) => cell.place === place.id);
    const { items: people } = read('people', ofPlace(params));
    const { items: commitments } = read('commitments', ofPlace(params));
    const { items: funds } = read('funds', ofPlace(params));
    const { items: unknowns } = read('unknowns', { place: place.id });
    const [director] = people;
    const residents = residentsOf(place);
    const facts: { id: string; head: MatrixCell; fact: MatrixCell }[] = [
      ...statusCounts(cells).map(({ key: status, count }) => ({
        id: status ?? 'none',
        head: word(statusLabel(status), status ?? 'no-decision-found'),
        fact: word(`${count} of ${cells.length} services`),
      })),
      {
        id: 'residents',
        head: word('Residents'),
        fact:
          residents === null
            ? quiet('not stated')
            : { ...word(formatNumber(residents, 0)), quiet: ['Census 2021'] },
      },
      {
        id: 'director',
        head: word(director?.role ?? 'Director'),
        fact: director
          ? {
              ...word(director.name ?? 'not named'),
              quiet: [lastSeenWords(director, when.asAt)],
            }
          : quiet(missingAbout(unknowns, 'people')),
      },
      {
        id: 'commitments',
        head: word('Commitments by the director'),
        fact:
          commitments.length > 0
            ? word(String(commitments.length))
            : quiet(missingAbout(unknowns, 'commitments')),
      },
      ...funds.map((fund) => ({
        id: fund.id,
        head: word(`${fund.measureName}, ${fund.year}`),
        fact: word(formatMoney(fund.amount, fund.precision)),
      })),
      ...(funds.length === 0
        ? [{ id: 'money', head: word('Money'), fact: quiet(missingAbout(unknowns, 'money')) }]
        : []),
    ];
    const citations = [
      ...cells.flatMap((cell: RegisterCell) => cell.sources),
      ...deciderCitations(cells, services),
      ...place.sources,
      ...people.flatMap((person) => person.sources),
      ...funds.flatMap((fund) => fund.sources),
    ];
    const title = placeInBrief({ place, when });
    const sentence = placeSentence({ place, cells, services, system, when });
    return figureContent(
      {
        id: placeFigure.id,
        params,
        title,
        finding: sentence,
        subtitle: '',
        sentences: [sentence],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: place.basis,
        table: tableOf(
          texts('place', 'fact', 'value', 'note'),
          facts.map(({ head, fact }) => [
            place.name,
            head.strong,
            fact.strong === '' ? null : fact.strong,
            fact.quiet[0] ?? null,
          ]),
        ),
        file: [place.id, 'in brief', when.asAt],
        page: withQuery(paths.place(place.id), { asAt: when.asAt }),
        chart: {
          kind: 'matrix',
          name: title,
          corner: '',
          columns: [{ id: 'fact', label: place.name, style: null }],
          groups: [
            {
              label: null,
              rows: facts.map(({ id, head, fact }) => ({ id, style: null, head, cells: [fact] })),
            },
          ],
        },
      },
      read,
    );
  },
};

/** What the figure is called. */
export const placeInBrief = ({
  place,
  when,
}: {
  readonly place: { readonly name: string };
  readonly when: { readonly asAt: string; readonly isDefault: boolean };
}): string => `${place.name} in brief${when.isDefault ? '' : `, as at ${formatDate(when.asAt)}`}`;
