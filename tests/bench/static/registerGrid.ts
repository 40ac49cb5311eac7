import type { AsAt } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { registerRows } from '#src/features/register/grid/registerRows.ts';
import { shortBody } from '#src/features/register/shortBody.ts';
import { formatDateShort } from '#src/narrative/language/format.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';
import { sharedConflicts } from '#src/record/sharedConflicts.ts';

import { html, type Html } from './html.ts';
import { statusMark, statusWord } from './marks.ts';

export type Register = {
  readonly system: System;
  readonly places: readonly Place[];
  readonly services: readonly Service[];
  readonly cells: readonly RegisterCell[];
  readonly when: AsAt;
};

/** Keeps the as-at date in a link. */
export const keep = ({ isDefault, asAt }: AsAt, to: string): string =>
  isDefault ? to : `${to}${to.includes('?') ? '&' : '?'}asAt=${asAt}`;

/** Services × places as a table, and by place where there is no room for one. */
export function registerGrid(caption: string, register: Register): Html {
  const { system, places, services, cells, when } = register;
  const groups = registerRows(services, places, cells);
  const shared = sharedConflicts(cells);
  const decides = when.isDefault ? 'decides' : 'decided';
  const placeLink = ({ id, name }: Place) =>
    html`<a href="${keep(when, `/places/${id}`)}">${name}</a>`;
  const link = (cell: RegisterCell, about: string) =>
    html`<a class="c" href="${keep(when, `/register/${cell.place}/${cell.service}`)}"
      ><span class="hide">${about}: </span><b>${statusWord(cell.status)}</b>${
        cell.since && html`<span class="q s block">${formatDateShort(cell.since)}</span>`
      }${cell.overdue && html`<span class="flag">Review overdue</span>`}${
        cell.conflicts.some((id) => !shared.includes(id)) &&
        html`<span class="flag">Sources conflict</span>`
      }</a
    >`;
  const holder = (cell: RegisterCell) =>
    html`<span class="q s block">${shortBody(cell.decides, system)} ${decides}</span>`;
  return html`<table class="grid">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col">${when.isDefault ? 'Who decides today' : 'Who decided then'}</th>
          ${places.map((place) => html`<th scope="col">${placeLink(place)}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ group, rows }) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="${places.length + 2}">${group}</th>
            </tr>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">
                    <a href="${keep(when, `/services/${row.service.id}`)}">${row.service.name}</a>
                  </th>
                  <td class="q s">
                    ${row.decides ? shortBody(row.decides, system) : 'Differs by place'}
                  </td>
                  ${row.cells.map(
                    (cell, n) =>
                      html`<td>
                        ${link(cell, `${row.service.name}, ${places[n]?.name ?? ''}`)}
                        ${row.decides === null && holder(cell)}
                      </td> `,
                  )}
                </tr> `,
            )}
          </tbody>`,
      )}
    </table>
    ${
      shared.length > 0 &&
      html`<p class="s">
        <strong>Sources conflict</strong> about every cell: open one to read what each says.
      </p>`
    }
    <div class="places">
      ${places.map(
        (place, n) =>
          html`<section aria-labelledby="list-${place.id}">
            <h3 id="list-${place.id}">${placeLink(place)}</h3>
            <ul class="list">
              ${groups
                .flatMap(({ rows }) => rows)
                .map(({ service, cells: own }) => {
                  const cell = own[n];
                  return cell
                    ? html`<li>
                        ${service.name}${link(cell, `${service.name}, ${place.name}`)}${holder(cell)}
                      </li> `
                    : null;
                })}
            </ul>
          </section>`,
      )}
    </div>`;
}

/** What the words in the register mean. */
export const statusKey = (cells: readonly RegisterCell[]): Html =>
  html`<dl class="key">
    ${STATUSES.filter((status) => cells.some((cell) => cell.status === status)).map(
      (status) =>
        html`<div>
          <dt>${statusWord(status)}</dt>
          <dd>${STATUS_WORDS[status].meaning}</dd>
        </div>`,
    )}${
      cells.some(({ status }) => status === null) &&
      html`<div>
        <dt>${statusMark(null)} ${NO_DECISION.label}</dt>
        <dd>${NO_DECISION.meaning}</dd>
      </div>`
    }
  </dl>`;
