import type { AsAt } from '#src/addresses/asAt.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { html, type Html } from './html.ts';

/** Chooses the as-at date. */
export const asAtForm = (path: string, { begins, updated }: System, when: AsAt): Html =>
  html`<form method="get" action="${path}">
    <label for="as-at"><b>Record as at</b></label>
    <input
      id="as-at"
      name="asAt"
      type="date"
      min="${begins}"
      max="${updated}"
      value="${when.asAt}"
      aria-describedby="as-at-hint"
    />
    <button type="submit">Show</button
    >${!when.isDefault && html` <a href="${path}">Back to ${formatDate(updated)}</a>`}
    <p id="as-at-hint" class="q s">Any day from ${formatDate(begins)} to ${formatDate(updated)}.</p>
  </form>`;
