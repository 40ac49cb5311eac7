import type { System } from '#src/contract/system.ts';
import type { ChangesParams } from '#src/features/changes/changesParams.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { html, type Html } from './html.ts';

/** Chooses two dates, with links to the usual spans. */
export function changesForm({ from, to, isDefault }: ChangesParams, system: System): Html {
  const { begins, updated, placesExistFrom } = system;
  const date = (name: 'from' | 'to', value: string) =>
    html`<input
      id="${name}"
      name="${name}"
      type="date"
      min="${begins}"
      max="${updated}"
      value="${value}"
      aria-describedby="changes-hint"
    />`;
  return html`<form method="get" action="/changes">
      <label for="from"><b>After</b></label> ${date('from', from)}
      <label for="to"><b>up to</b></label> ${date('to', to)}
      <button type="submit">Show</button>
      <p id="changes-hint" class="q s">
        ${isDefault && `No first date is given, so this is the year up to ${formatDate(to)}.`} What
        became known after the first date, up to and including the second. The record begins on
        ${formatDate(begins)}, which counts whole, and its sources were last searched on
        ${formatDate(updated)}.
      </p>
    </form>
    <ul class="list names" aria-label="Other spans">
      <li><a href="/changes">The last year</a></li>
      ${
        placesExistFrom !== null &&
        html`<li>
          <a href="/changes?from=${placesExistFrom}"
            >Since the places began, ${formatDate(placesExistFrom)}</a
          >
        </li>`
      }
      <li><a href="/changes?from=${begins}">The whole record, from ${formatDate(begins)}</a></li>
    </ul>`;
}
