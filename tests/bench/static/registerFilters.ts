import { STATUSES } from '#src/contract/plain/words.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';
import { groupId, groupsOf } from '#src/features/register/grid/registerParams.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';

import { html, type Html } from './html.ts';

/** Narrows the register to a group or a status. */
export const registerFilters = (
  services: readonly Service[],
  cells: readonly RegisterCell[],
): Html =>
  html`<form method="get" action="/register">
    <label for="group"><b>Services</b></label>
    <select id="group" name="group">
      <option value="">All services</option>
      ${groupsOf(services).map((group) => html`<option value="${groupId(group)}">${group}</option>`)}
    </select>
    <label for="status"><b>Status</b></label>
    <select id="status" name="status">
      <option value="">Any status</option>
      ${STATUSES.filter((status) => cells.some((cell) => cell.status === status)).map(
        (status) => html`<option value="${status}">${STATUS_WORDS[status].label}</option>`,
      )}
      ${
        cells.some((cell) => cell.status === null) &&
        html`<option value="none">${NO_DECISION.label}</option>`
      }
    </select>
    <button type="submit">Filter</button>
  </form>`;
