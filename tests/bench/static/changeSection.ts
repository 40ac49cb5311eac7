import type { Change } from '#src/contract/history.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import type { ChangeGroup } from '#src/features/changes/changeGroups.ts';
import {
  capitalise,
  formatCount,
  formatDateShort,
  joinWords,
} from '#src/narrative/language/format.ts';
import { becameWords, knownSince } from '#src/narrative/register/changesSentence.ts';
import type { ChangeRow } from '#src/record/changeRows.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';
import { statusMark } from './marks.ts';

export const KIND_TITLES: Record<Change['kind'], string> = {
  decision: 'Decisions and announcements',
  chain: 'Services that another body came to decide about',
  event: 'Events',
  release: 'New figures',
};
const MOST_NAMED = 4;

type About = {
  readonly system: System;
  readonly places: readonly Place[];
  readonly services: readonly Service[];
  readonly indicators: readonly Indicator[];
  readonly numbers: SourceNumbers;
};

const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
  list.find((one) => one.id === id)?.name ?? id;

/** What a decision did to which cells. */
function cellsOf({ cells, status, known }: ChangeRow, about: About): Html | null {
  if (status === null) return null;
  const { system, places, services } = about;
  const inPlaces = [...new Set(cells.map(({ place }) => nameOf(places, place)))];
  return html`<p>
    ${statusMark(status)} ${capitalise(becameWords(status))}:
    ${
      cells.length > MOST_NAMED
        ? html`<a href="${known >= system.updated ? '/register' : `/register?asAt=${known}`}"
              >${formatCount(cells.length, 'cell', 'cells')} of the register</a
            >
            in ${joinWords(inPlaces)}`
        : cells.map(
            ({ place, service }, n) =>
              html`${n > 0 && ', '}<a href="/register/${place}/${service}"
                  >${nameOf(places, place)}: ${nameOf(services, service)}</a
                >`,
          )
    }
  </p>`;
}

/** Where to read on about a change that set no cell. */
function linksOf({ kind, ids, places: own }: Change, about: About): Html | null {
  const { places, services, indicators } = about;
  const links = {
    decision: [],
    event: places
      .filter(({ id }) => own.includes(id) && own.length < places.length)
      .map(({ id, name }) => ({ to: `/places/${id}`, name })),
    chain: services
      .filter(({ id }) => id === ids[0])
      .map(({ id, name }) => ({ to: `/services/${id}`, name })),
    release: indicators
      .filter(({ id }) => id === ids[0])
      .map(({ id, shortName }) => ({ to: `/outcomes/${id}`, name: shortName })),
  }[kind];
  if (links.length === 0) return null;
  return html`<p>
    ${links.map(({ to, name }, n) => html`${n > 0 && ', '}<a href="${to}">${name}</a>`)}
  </p>`;
}

/** The changes of one kind, newest first. */
export const changeSection = ({ kind, rows }: ChangeGroup, about: About): Html =>
  html`<section class="card" aria-labelledby="kind-${kind}">
    <h2 id="kind-${kind}">${KIND_TITLES[kind]}</h2>
    <ol class="list changes">
      ${rows.map(
        (row) =>
          html`<li>
            <span class="q n">${formatDateShort(row.change.on)}</span>
            <div>
              <p>${row.change.title}${cite(row.change.sources, about.numbers)}</p>
              ${cellsOf(row, about)}${linksOf(row.change, about)}${
                row.isLate && html`<p class="q s">${knownSince(row.known)}</p>`
              }
            </div>
          </li> `,
      )}
    </ol>
  </section>`;
