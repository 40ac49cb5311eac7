import type { Indicator } from '#src/contract/outcomes.ts';
import { MOST_AREAS } from '#src/features/outcomes/compare/compareAddress.ts';
import { areaGroups, type CompareArea } from '#src/features/outcomes/compare/compareAreas.ts';
import type { CompareParams } from '#src/features/outcomes/compare/compareParams.ts';

import { html, type Html } from './html.ts';

/** Chooses areas, outcomes and what they are held against. */
export function compareForm(
  { areas, against, ...chosen }: CompareParams,
  all: readonly CompareArea[],
  indicators: readonly Indicator[],
): Html {
  const options = (selected: CompareArea | null | undefined) =>
    areaGroups(all).map(
      ({ label, areas: some }) =>
        html`<optgroup label="${label}">
          ${some.map((area) => html`<option value="${area.id}" ${area === selected && html` selected`}>${area.name}</option>`)}
        </optgroup>`,
    );
  return html`<details>
    <summary>Choose areas, outcomes and what they are held against</summary>
    <form method="get" action="/compare" class="card">
      <fieldset>
        <legend><b>Up to four places or areas</b></legend>
        ${Array.from(
          { length: MOST_AREAS },
          (_, n) =>
            html`<select name="area" aria-label="Area ${n + 1}">
              <option value="">None</option>
              ${options(areas[n])}
            </select> `,
        )}
      </fieldset>
      <p>
        <label for="against"><b>Held against</b></label>
        <select id="against" name="against">
          ${against === null && html`<option value="">Nothing</option>`}${options(against)}
        </select>
      </p>
      <fieldset>
        <legend><b>Outcomes</b></legend>
        <div class="four">
          ${indicators.map(
            (one) =>
              html`<label
                ><input
                  type="checkbox"
                  name="indicator"
                  value="${one.id}"
                  ${chosen.indicators.includes(one) && html`checked`}
                />
                ${one.shortName}${one.historic && html`<span class="q"> (historic)</span>`}</label
              >`,
          )}
        </div>
      </fieldset>
      <button>Compare</button>
    </form>
  </details>`;
}
