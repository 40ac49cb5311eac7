import type { AsAt } from '#src/addresses/asAt.ts';
import type { RecordData } from '#src/contract/record.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { dayChangeSentence, dayChangeWords } from '#src/narrative/register/registerViewWords.ts';
import { changeDates, stepsFrom, type ChangeDate } from '#src/record/changeDates.ts';

import { html, type Html } from './html.ts';

type Input = Pick<RecordData, 'places' | 'services' | 'decisions' | 'sources'> & {
  system: System;
};

/** The days on which the register changed: the one before, the one after, and a tick for each. */
export function changeSteps({ system, ...record }: Input, { asAt }: AsAt): Html {
  const { places, services } = record;
  const dates = changeDates({ ...record, system: [system] });
  const { previous, current, next } = stepsFrom(dates, asAt);
  const cells = places.length * services.length;
  const change = ({ day, cells: changed, placesBegin }: ChangeDate) => ({
    day,
    changed: changed.length,
    cells,
    places: placesBegin ? places.length : null,
  });
  const tick = (date: ChangeDate) => {
    const height = Math.round(6 + (20 * date.cells.length) / cells);
    return html`<a
      href="/register?asAt=${date.day}"
      title="${formatDate(date.day)}"
      aria-label="${formatDate(date.day)}: ${dayChangeWords(change(date))}"
      ><svg class="m" width="8" height="26" aria-hidden="true">
        <rect y="${26 - height}" width="8" height="${height}" /></svg
    ></a>`;
  };
  const years = [...new Set([system.begins, system.updated].map((day) => Number(day.slice(0, 4))))];
  const [first = 0, last = first] = years;
  return html`<nav aria-label="Days on which the register changed">
    <p>
      ${
        previous
          ? html`<a href="/register?asAt=${previous.day}">← ${formatDate(previous.day)}</a>`
          : 'No earlier change'
      }
      ${
        next
          ? html`<a href="/register?asAt=${next.day}">${formatDate(next.day)} →</a>`
          : 'No later change'
      }
    </p>
    <ol class="facts list">
      ${Array.from(
        { length: last - first + 1 },
        (_, n) =>
          html`<li>
            <span class="q s block">${first + n}</span>
            ${dates.filter(({ day }) => day.startsWith(String(first + n))).map(tick)}
          </li>`,
      )}
    </ol>
    ${current && html`<p><b>${dayChangeSentence(change(current))}</b></p>`}
  </nav>`;
}
