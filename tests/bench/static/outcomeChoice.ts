import { outcomeAddress, periodId } from '#src/features/outcomes/indicator/outcomeParams.ts';
import type { OutcomeView } from '#src/features/outcomes/indicator/outcomeView.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';

import { html, IS_SHOWN, type Html } from './html.ts';

type Option = readonly [id: string, name: string];

const field = (name: string, label: string, options: readonly Option[], chosen: string): Html =>
  html`<label for="${name}"><b>${label}</b></label>
    <select id="${name}" name="${name}">
      ${options.map(
        ([id, text]) =>
          html`<option value="${id}" ${id === chosen && html`selected`}>${text}</option>`,
      )}
    </select> `;

/** Whose figures, held against what, and of which period: links and a form. */
export function outcomeChoice({ params, input, comparators, periods }: OutcomeView): Html {
  const { id, sexes } = input.indicator;
  const { sex, against } = params;
  const period = params.period && periodId(params.period);
  const [usual, ...others] = comparators;
  const [latest, ...earlier] = periods.toReversed();
  return html`${
      sexes.length > 1 &&
      html`<nav aria-label="Whose figures">
        ${sexes.map(
          (one) =>
            html`<a
              href="${outcomeAddress(id, { sex: one, against, period })}"
              ${one === sex && IS_SHOWN}
              >${capitalise(SEX_WORDS[one])}</a
            > `,
        )}
      </nav>`
    }
    <details ${(against ?? period) !== null && html`open`}>
      <summary>Choose the comparator and the period</summary>
      <form method="get" action="/outcomes/${id}">
        ${sex !== sexes[0] && html`<input type="hidden" name="sex" value="${sex}" />`}
        ${
          usual !== undefined &&
          field(
            'against',
            'Held against',
            [['', usual.name], ...others.map(({ code, name }): Option => [code, name])],
            against ?? '',
          )
        }${
          latest !== undefined &&
          field(
            'period',
            'Figures up to',
            [
              ['', `${latest.period}, the latest`],
              ...earlier.map((one): Option => [periodId(one), one.period]),
            ],
            period ?? '',
          )
        }
        <button>Show</button>
      </form>
    </details>
    ${
      params.period !== null &&
      html`<p class="notice">
        Figures up to ${params.period.period} are shown, as the address asks; later ones are left
        out. <a href="${outcomeAddress(id, { sex, against })}">Show the latest</a>
      </p>`
    }`;
}
