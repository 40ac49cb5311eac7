import type { AsAtDate } from '#src/addresses/asAt.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
import {
  capitalise,
  formatCount,
  formatDate,
  formatNumber,
} from '#src/narrative/language/format.ts';
import { anyOf, countInWords, numberWord } from '#src/narrative/language/numberWord.ts';

import {
  sentences,
  servicesAmount,
  type PlaceWords,
  type ServiceWords,
} from './registerSentences.ts';
import {
  commonStatus,
  deciderClause,
  movedCount,
  onlyAims,
  overdueClause,
  STATUS_CLAUSES,
  statusList,
  type SentenceCell,
  type SentenceSystem,
} from './registerWords.ts';

type RegisterInput = {
  /** The register on a day, or a part of it. */
  readonly cells: readonly SentenceCell[];
  readonly places: readonly PlaceWords[];
  readonly services: readonly ServiceWords[];
  readonly system: SentenceSystem;
  readonly when: AsAtDate;
};

/** The parts of a register that its cells are about. */
function extentOf({ cells, places, services }: RegisterInput) {
  return {
    places: places.filter(({ id }) => cells.some((cell) => cell.place === id)),
    services: services.filter(({ id }) => cells.some((cell) => cell.service === id)),
  };
}

/** `All 36 powers have moved`, `eight of 36 powers have moved`. */
function movedClause(moved: number, of: number, { isDefault }: AsAtDate): string {
  const [one, many] = isDefault ? ['has', 'have'] : ['had', 'had'];
  if (of === 1) return `the only power ${one} moved`;
  if (moved === of)
    return `${of === 2 ? 'both' : `all ${formatNumber(of, 0)}`} powers ${many} moved`;
  return `${numberWord(moved)} of ${formatNumber(of, 0)} powers ${moved === 1 ? one : many} moved`;
}

/** `of 36, two are paused and one is returned`; `all 36 are retained`. */
function statusClause(cells: readonly SentenceCell[], when: AsAtDate): string {
  const status = commonStatus(cells);
  const n = formatNumber(cells.length, 0);
  if (status === undefined || status === null)
    return `of ${n}, ${statusList(cells, when, numberWord)}`;
  const [one, many] = when.isDefault ? ['is', 'are'] : ['was', 'were'];
  return `${cells.length === 1 ? `the only one ${one}` : `all ${n} ${many}`} ${STATUS_CLAUSES[status]}`;
}

/**
 * What a director would say first of the register on a day: `Eight of 36 powers have moved; three
 * reviews are overdue.` A power is one service in one place, and has moved where it is delegated or
 * decided jointly. Where none is, it says what was found instead, and never that nothing moved.
 */
export function registerHeadline(register: RegisterInput): string {
  const { cells, system, when } = register;
  if (cells.length === 0) return 'No services are listed in this register.';
  const { places, services } = extentOf(register);
  const day = formatDate(when.asAt);
  if (cells.every((cell) => !cell.placeExists)) {
    const from = system.placesExistFrom;
    const since = from === null ? '' : `; they date from ${formatDate(from)}`;
    const did = places.length === 1 ? 'place did' : `${numberWord(places.length)} places did`;
    return `On ${day} ${system.deciderName}’s ${did} not exist yet${since}.`;
  }
  const what = countInWords(services.length, 'service', 'services');
  const status = commonStatus(cells);
  if (status === null)
    return `As at ${day} no announcement or decision to move ${
      services.length === 1 ? 'the service' : `${anyOf(services.length)} the ${what}`
    } to a place was found.`;
  const overdue = overdueClause(cells, when);
  const end = overdue === '' ? '.' : `; ${overdue}.`;
  const moved = movedCount(cells);
  if (moved > 0) {
    const clause = movedClause(moved, cells.length, when);
    return (when.isDefault ? capitalise(clause) : `On ${day}, ${clause}`) + end;
  }
  if (status === 'announced') {
    const aim = `an aim to delegate ${what} to ${countInWords(places.length, 'place', 'places')}`;
    const [since, ...others] = new Set(cells.map((cell) => cell.since));
    const on = since && others.length === 0 ? ` ${onDate(since)}` : '';
    return when.isDefault
      ? `${capitalise(aim)} was announced${on}; no transfer was found since${end}`
      : `As at ${day} ${aim} had been announced; no transfer was found by then${end}`;
  }
  const clause = statusClause(cells, when);
  if (onlyAims(cells))
    return `${when.isDefault ? 'No transfer was found' : `By ${day} no transfer was found`}; ${clause}${end}`;
  return `${when.isDefault ? 'No power is' : `On ${day} no power was`} delegated or decided jointly; ${clause}${end}`;
}

/** Who decides across the whole register: by service where all places agree, else by cell. */
function registerDeciders(
  { cells, system, when }: RegisterInput,
  services: readonly ServiceWords[],
): string {
  const one = services.flatMap(({ id }) => cells.find((cell) => cell.service === id) ?? []);
  const agree = cells.every(
    (cell) => one.find(({ service }) => service === cell.service)?.decides === cell.decides,
  );
  const n = formatNumber(cells.length, 0);
  const write = (amount: number) => formatNumber(amount, 0);
  const clause = agree
    ? deciderClause(one, system, when, servicesAmount(services, one.length))
    : deciderClause(cells, system, when, { all: `all ${n}`, of: `the ${n}`, write });
  return `${when.isDefault ? 'Today' : 'On that day'} ${clause}.`;
}

/** What the headline counts, where it counts powers: `Nine services in four places make 36.` */
function extentSentence(register: RegisterInput): string {
  const { cells } = register;
  const status = commonStatus(cells);
  if (status === null || status === 'announced' || cells.every((cell) => !cell.placeExists))
    return '';
  const { places, services } = extentOf(register);
  const what = countInWords(services.length, 'service', 'services');
  return `${capitalise(what)} in ${countInWords(places.length, 'place', 'places')} make ${formatCount(cells.length, 'power', 'powers')}.`;
}

/** What stands below the headline, where the counts of statuses stand, too: what is counted, and who decides. */
export const registerDetail = (register: RegisterInput): string =>
  register.cells.length === 0
    ? ''
    : sentences(extentSentence(register), registerDeciders(register, extentOf(register).services));

/** The register on a day, or a part of it, in sentences that stand alone: headline, statuses, who decides. */
export function registerSentence(register: RegisterInput): string {
  const { cells, when } = register;
  const extent = extentSentence(register);
  const list = statusList(cells, when, (amount) => formatNumber(amount, 0));
  // The headline has the list already where nothing moved.
  const statuses =
    extent !== '' && movedCount(cells) > 0
      ? `${when.isDefault ? 'Today' : 'On that day'} ${list}.`
      : '';
  return sentences(
    registerHeadline(register),
    extent,
    statuses,
    cells.length === 0 ? '' : registerDeciders(register, extentOf(register).services),
  );
}
