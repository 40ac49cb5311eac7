import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { System } from '#src/contract/system.ts';
import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import {
  hasNumber,
  latestPeriod,
  latestRows,
  observationsOf,
  trendSeries,
} from '#src/features/outcomes/selectors/outcomeRows.ts';
import { descriptionOf, sentenceOf } from '#src/features/outcomes/selectors/pictureWords.ts';
import { derivedWords, proxySentence } from '#src/narrative/cautions/cautionSentences.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { changeWords, verdictWords } from '#src/narrative/outcomes/verdictWords.ts';
import { changeOf } from '#src/statistics/change.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { dotStrip } from './dots.ts';
import { html, type Html } from './html.ts';
import { outcomeLink } from './outcomeLink.ts';
import { share } from './share.ts';

export type Outcomes = {
  readonly system: System;
  readonly place: Place;
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly current: readonly Observation[];
  readonly history: readonly Observation[];
  readonly numbers: SourceNumbers;
};

function outcome(outcomes: Outcomes, indicator: Indicator, sex: Sex): Html | null {
  const { place, places, areas, history, numbers } = outcomes;
  const shared = { indicator, sex, areas, comparators: outcomes.system.comparators };
  const input = { ...shared, places, observations: outcomes.current };
  const rows = latestRows(input);
  const row = rows.find(({ kind, id }) => kind === 'place' && id === place.id);
  if (!row) return null;
  const [own] = trendSeries({ ...shared, observations: history, places: [place] });
  const change = changeOf(observationsOf(own), indicator);
  const period = latestPeriod(input)?.period ?? null;
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const pictured = dotRows(rows, indicator);
  const dot = pictured.rows.find(({ id }) => id === place.id);
  const isNumber = hasNumber(row.observation);
  const verdict =
    row.verdict && isNumber ? verdictWords(row.verdict, comparator?.name ?? '') : null;
  const former = rows.filter(
    ({ kind, id }) => kind === 'former-district' && place.formerDistricts.includes(id),
  );
  return html`<li class="outcome">
    <div>
      <h3>
        ${outcomeLink(indicator, sex)}${cite(indicator.sources, numbers)}${
          indicator.historic && html`<span class="q s">Historic series</span>`
        }
      </h3>
      <p>
        ${
          isNumber || row.observation
            ? sentenceOf(row, indicator)
            : `No figure for this place${period ? ` in ${period}` : ''}.`
        }
      </p>
      ${
        verdict &&
        html`<p class="s">
          ${
            verdict.arrow
              ? html`<b>${capitalise(verdict.text)} ${verdict.arrow}</b>`
              : html`<span class="q">${capitalise(verdict.text)}</span>`
          }${
            (verdict.arrow !== '' || change.kind !== 'not-judged') &&
            ` · ${capitalise(changeWords(change))}`
          }${row.estimate?.derived !== undefined && ` · ${capitalise(derivedWords(row.estimate.derived))}`}
        </p>`
      }${
        row.proxy !== null &&
        isNumber &&
        html`<p class="q s">${proxySentence(row.name, row.areaName)}</p>`
      }${
        former.length > 0 &&
        html`<ul class="s">
          ${former.map((one) => html`<li>Former district: ${sentenceOf(one, indicator)}</li>`)}
        </ul>`
      }
    </div>
    ${
      dot !== undefined &&
      isNumber &&
      dotStrip({
        description: descriptionOf(rows, indicator, period),
        dot,
        others: pictured.rows.filter(
          ({ id }) => id !== place.id && places.some((one) => one.id === id),
        ),
        comparators: pictured.comparators,
        range: indicator,
      })
    }${
      isNumber &&
      share(
        [indicator.shortName, ...(indicator.sexes.length > 1 ? [SEX_WORDS[sex]] : [])].join(', '),
        `/places/${place.id}#health-${indicator.id}`,
        `observations.csv?indicator=${indicator.id}&area=${row.areaCode}`,
      )
    }
  </li> `;
}

/** Every indicator for one place: sentence, verdict, trend, dot. */
export const placeOutcomes = (outcomes: Outcomes): Html =>
  html`<ul class="list">
    ${outcomes.indicators.flatMap((indicator) =>
      indicator.sexes.map((sex) => outcome(outcomes, indicator, sex)),
    )}
  </ul>`;
