import type { PlaceStyle } from '#src/charts/placeStyles.ts';
import type { CompareArea } from '#src/features/outcomes/compare/compareAreas.ts';
import type { CompareCell, CompareRow } from '#src/features/outcomes/compare/compareRows.ts';
import { figureText, methodsOf, unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import { derivedWords } from '#src/narrative/cautions/cautionSentences.ts';
import { polarityWords } from '#src/narrative/cautions/uncertaintySentence.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { estimateOf } from '#src/statistics/estimate.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';
import { markerKey } from './markers.ts';
import { outcomeLink } from './outcomeLink.ts';

type Table = {
  readonly areas: readonly CompareArea[];
  readonly against: CompareArea | null;
  readonly rows: readonly CompareRow[];
  readonly looks: ReadonlyMap<string, PlaceStyle>;
  readonly numbers: SourceNumbers;
};

const areaHead = ({ id, kind, name, note, place }: CompareArea, looks: Table['looks']): Html => {
  const look = looks.get(id);
  const link = place && html`<a href="/places/${place.id}">${place.name}</a>`;
  return html`<th scope="col">
    ${look !== undefined && markerKey(look)}${(kind === 'place' && link) || name}${
      note !== null &&
      html`<span class="q s block">${note}${kind !== 'place' && link && html` in ${link}`}</span>`
    }
  </th>`;
};

/** Why none of a row's figures is judged, where that is one reason; null where some are. */
function whyNotJudged({ cells }: CompareRow, against: CompareArea | null): string | null {
  const verdicts = cells
    .flatMap(({ verdict }) => verdict ?? [])
    .filter((verdict) => verdict.kind !== 'not-judged' || verdict.because !== 'no-figure');
  const words = new Set(
    verdicts.map((one) => (one.kind === 'not-judged' ? one.because : 'judged')),
  );
  const [first] = verdicts;
  return first && against && words.size === 1 && !words.has('judged')
    ? `${capitalise(verdictWords(first, against.name).text)}.`
    : null;
}

function figure(cell: CompareCell, row: CompareRow, isSaidOnce: boolean): Html {
  const { area, observation, isEarlier, verdict } = cell;
  const kind = area.kind === 'place' ? 'place' : 'comparator';
  const { text, interval, isNumber } = figureText(observation, row.indicator, kind);
  if (!isNumber) return html`<span class="q">${text}</span>`;
  const flags = (observation?.flags ?? []).filter((flag) => flag !== 'break');
  const marks = [...(isEarlier && observation ? [observation.period] : []), ...flags];
  const isSaid = verdict !== null && !(isSaidOnce && verdict.kind === 'not-judged');
  const said = isSaid && row.against ? verdictWords(verdict, row.against.area.name) : null;
  return html`<b>${text}</b> ${interval}${
      marks.length > 0 && html`<span class="q s block">${marks.join(', ')}</span>`
    }${
      said !== null &&
      // What differs is set in the ink of text.
      html`<span class="${['', '≈'].includes(said.arrow) && 'q '}s block"
        >${said.text} ${said.arrow}</span
      >`
    }`;
}

function outcomeHead(row: CompareRow, why: string | null, numbers: SourceNumbers): Html {
  const { indicator, sex, period, cells } = row;
  const estimates = cells.map(
    ({ observation }) => observation && estimateOf(observation, indicator),
  );
  return html`${outcomeLink(indicator, sex)}<span class="q s block"
      >${unitWords(indicator)}${period !== null && `, ${period.period}`}.
      ${polarityWords(indicator)}${indicator.historic && ' Historic series.'}${
        why !== null && ` ${why}`
      }${methodsOf(estimates).map((method) => ` ${capitalise(derivedWords(method))}.`)}${cite(indicator.sources, numbers)}</span
    >`;
}

/** Outcomes × areas: every figure with its interval and verdict. */
export function compareTable({ areas, against, rows, looks, numbers }: Table): Html {
  const apart = against && !areas.includes(against) ? against : null;
  return html`<table class="stack compare">
    <caption class="hide">
      ${joinWords(areas.map(({ name }) => name))}: latest figures
    </caption>
    <thead>
      <tr>
        <th scope="col">Outcome</th>
        ${areas.map((area) => areaHead(area, looks))}${
          apart &&
          html`<th scope="col">${apart.name}<span class="q s block">held against</span></th>`
        }
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const why = whyNotJudged(row, against);
        const cell = (one: CompareCell, isSaidOnce: boolean) =>
          html`<td data-l="${one.area.name}">${figure(one, row, isSaidOnce)}</td>`;
        return html`<tr>
          <th scope="row">${outcomeHead(row, why, numbers)}</th>
          ${row.cells.map((one) => cell(one, why !== null))}${
            apart && row.against && cell(row.against, true)
          }
        </tr>`;
      })}
    </tbody>
  </table>`;
}
