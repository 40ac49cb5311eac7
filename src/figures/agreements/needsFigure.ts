import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { MatrixCell } from '#src/contract/figures/chartSpec.ts';
import type { TableCell } from '#src/contract/figures/figure.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { PART_STATE_WORDS } from '#src/narrative/agreements/agreementWords.ts';
import { holdingSentence } from '#src/narrative/agreements/holdingSentence.ts';
import { lawsByNation } from '#src/narrative/agreements/lawWords.ts';
import {
  needsNotFound,
  needsSentence,
  needsTitle,
  noClaimSentence,
} from '#src/narrative/agreements/needsSentences.ts';
import { partShown, unstatedOf } from '#src/narrative/agreements/partShown.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { holdingCitations, type Need } from '#src/record/agreements/placeNeeds.ts';

import { needsOf, needsQueries } from './needsOf.ts';

type Param = 'place' | 'asAt';

/** What the record holds for a place of each part of an agreement, and what would be needed. */
export const needsFigure: Figure<Param> = {
  id: 'what-it-would-take',
  name: 'What an agreement would take',
  about:
    'Each part of a partnership agreement: what the record holds for a place, and what would be needed.',
  params: {
    place: {
      type: 'place',
      description: 'The place. Default: the record’s first.',
      fallback: ({ places }) => places[0]?.id,
    },
    asAt: AS_AT_PARAM,
  },
  queries: (params) => [['system', {}], ...needsQueries(params.place ?? '', dayOf(params))],
  build(read, params) {
    const [system] = read('system').items;
    const place = read('places').items.find(({ id }) => id === params.place);
    if (!system || !place) throw new Error(`The record has no place ${params.place}`);
    const when = whenOf(params, system);
    const needs = needsOf(read, place.id, dayOf(params), when.asAt);
    const title = needsTitle(place, when);
    const finding = needsSentence(place, needs, when);
    const cited = needs.flatMap(({ own, holdings }) => [
      ...own.flatMap((one) => one.own.sources),
      ...holdings.flatMap(holdingCitations),
    ]);
    const citations = cited.length > 0 ? cited : place.sources;
    return figureContent(
      {
        id: needsFigure.id,
        params,
        title,
        finding,
        subtitle: '',
        sentences: [finding],
        notes: [noClaimSentence(place)],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        // What is held is read out of entries by us.
        basis: 'derived',
        table: tableOf(
          texts(
            'place',
            'part',
            'from',
            'documentDate',
            'state',
            'holds',
            'unstated',
            'notFound',
            'needed',
            'law',
            'statedElsewhereBy',
          ),
          needs.flatMap((need) => rowsOf(need, place.name, when.asAt)),
        ),
        file: [place.id, 'what it would take', when.asAt],
        page: withQuery(paths.needs(place.id), { asAt: when.asAt }),
        chart:
          needs.length === 0
            ? null
            : {
                kind: 'matrix',
                name: title,
                corner: 'Part',
                columns: [
                  { id: 'holds', label: `On record for ${place.name}`, style: null },
                  { id: 'needed', label: 'What would be needed', style: null },
                ],
                groups: [
                  {
                    label: null,
                    rows: needs.map((need) => ({
                      id: need.part.id,
                      style: null,
                      head: { status: null, strong: need.part.name, quiet: [] },
                      cells: [
                        heldCell(need, when.asAt),
                        { status: null, strong: '', quiet: [need.part.needed] },
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

const NOTHING = 'Nothing on record';

/** What is held of a part, in the words of a cell; with several agreements each is named. */
function heldCell({ own, holdings }: Need, asAt: string): MatrixCell {
  const [first, ...others] = own;
  const held = holdings.map((holding) => holdingSentence(holding, asAt));
  if (!first) return { status: null, strong: held.length > 0 ? '' : NOTHING, quiet: held };
  const word = (one: typeof first) => PART_STATE_WORDS[partShown(one.own)].word;
  return others.length === 0
    ? {
        status: null,
        strong: capitalise(word(first)),
        quiet: [first.own.text ?? '', unstatedOf(first.own), ...held].filter(
          (words) => words !== '',
        ),
      }
    : {
        status: null,
        strong: '',
        quiet: [...own.map((one) => `${one.agreement.shortName}: ${word(one)}`), ...held],
      };
}

/** A row of each document about the place, then of each holding; one row at least. */
function rowsOf(need: Need, place: string, asAt: string): TableCell[][] {
  const { part, own, holdings, unknowns, precedent } = need;
  const rest = [
    needsNotFound(unknowns) || null,
    part.needed,
    lawsByNation(part)
      .england.map(({ provision }) => provision)
      .join('; ') || null,
    precedent?.shortName ?? null,
  ];
  const found: TableCell[][] = [
    ...own.map(({ agreement, own: held }) => [
      agreement.shortName,
      agreement.document.on,
      PART_STATE_WORDS[partShown(held)].word,
      held.text,
      held.unstated ?? null,
    ]),
    ...holdings.map((holding) => [null, null, null, holdingSentence(holding, asAt), null]),
  ];
  return (found.length > 0 ? found : [[null, null, null, null, null]]).map((cells) => [
    place,
    part.name,
    ...cells,
    ...rest,
  ]);
}
