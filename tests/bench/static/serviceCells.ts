import type { AsAt } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import type { RegisterCell, Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { shortBody } from '#src/features/register/shortBody.ts';
import { formatDate, formatDateShort } from '#src/narrative/language/format.ts';
import { sharedConflicts } from '#src/record/sharedConflicts.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';
import { statusWord } from './marks.ts';
import { keep } from './registerGrid.ts';

type Cells = {
  readonly system: System;
  readonly service: Service;
  readonly places: readonly Place[];
  /** Of this service. */
  readonly cells: readonly RegisterCell[];
  readonly numbers: SourceNumbers;
  readonly when: AsAt;
};

/** One service in each place, side by side. */
export function serviceCells({ system, service, places, cells, numbers, when }: Cells): Html {
  const shared = cells.length > 1 ? sharedConflicts(cells) : [];
  const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  return html`<ul class="list four">
      ${cells.map(
        (cell) =>
          html`<li>
            <h3>
              <a href="${keep(when, `/register/${cell.place}/${service.id}`)}"
                >${nameOf(cell.place)}<span class="hide">: ${service.inSentence} there</span></a
              >
            </h3>
            <b>${statusWord(cell.status)}</b>${
              cell.since && html`<span class="q s block">${formatDateShort(cell.since)}</span>`
            }${cell.overdue && html`<span class="flag">Review overdue</span>`}${
              cell.conflicts.some((id) => !shared.includes(id)) &&
              html`<span class="flag">Sources conflict</span>`
            }
            <p>
              <span class="q">${when.isDefault ? 'Decides' : 'Decided'}:</span>
              ${shortBody(cell.decides, system)}${cite(cell.sources, numbers)}
            </p>
            ${
              cell.reviewOn &&
              html`<p class="q s">
                ${cell.overdue ? 'Review was due' : 'Review due'} ${formatDate(cell.reviewOn)}
              </p>`
            }
          </li> `,
      )}
    </ul>
    ${
      shared.length > 0 &&
      html`<p class="s">
        <strong>Sources conflict</strong> about all of them: <a href="#conflicts">see below</a>.
      </p>`
    }
    ${service.note && html`<p class="q s">${service.note}${cite(service.sources, numbers)}</p>`}`;
}
