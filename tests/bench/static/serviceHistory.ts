import type { AsAt } from '#src/addresses/asAt.ts';
import type { Change } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { everyPlace } from '#src/narrative/places/placesWords.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';
import { statusWord } from './marks.ts';
import { keep } from './registerGrid.ts';

type History = {
  readonly service: Service;
  readonly places: readonly Place[];
  readonly decisions: readonly Decision[];
  /** Newest first. */
  readonly history: readonly Change[];
  readonly numbers: SourceNumbers;
  readonly when: AsAt;
};

/** The places that a change set: each with a way to its cell, all of them by their number. */
function where(change: Change, { service, places, when }: History): Html {
  const own = places.filter(({ id }) => change.places.includes(id));
  if (own.length > 2 && own.length === places.length)
    return html` in ${everyPlace(own.map(({ name }) => name))}`;
  return html` in
  ${own.map(
    ({ id, name }, n) =>
      html`${n > 0 && (n === own.length - 1 ? ' and ' : ', ')}<a
          href="${keep(when, `/register/${id}/${service.id}`)}"
          >${name}</a
        >`,
  )}`;
}

/** What was decided and announced about one service. */
export const serviceHistory = (all: History): Html =>
  all.history.length === 0
    ? html`<p>
        No decision or announcement was found as at ${formatDate(all.when.asAt)}. That is not proof
        that there is none.
      </p>`
    : html`<ol class="list changes">
        ${all.history.map((change) => {
          const decision = all.decisions.find(({ id }) => id === change.ids[0]);
          return html`<li>
            <span class="q s n">${formatDate(change.on)}</span>
            <span
              >${
                change.kind === 'decision' &&
                decision !== undefined &&
                html`<strong class="block"
                  >${statusWord(decision.status)}${where(change, all)}</strong
                >`
              }${change.title}${!/[.!?]$/.test(change.title) && '.'}${cite(change.sources, all.numbers)}</span
            >
          </li> `;
        })}
      </ol>`;
