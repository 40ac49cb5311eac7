import type { Event } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { Decision, Service } from '#src/contract/register.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
import { capitalise, formatCount, joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { statusMeaning } from '#src/narrative/register/statusMeaning.ts';
import type { ChangeRow } from '#src/record/changes/changeRows.ts';

import { becameWords, knownSinceSentence } from './changesSentence.ts';

/** The entries of the record that a change's description names. */
export type ChangeContext = {
  places: readonly Pick<Place, 'id' | 'name'>[];
  services: readonly Pick<Service, 'id' | 'inSentence'>[];
  decisions: readonly Pick<Decision, 'id' | 'holder'>[];
  events: readonly Pick<Event, 'id' | 'detail'>[];
};

/** Services are named up to this many; more are only counted. */
const MAX_NAMED = 4;

const placeNames = (ids: readonly string[], { places }: ChangeContext): string =>
  joinWords(places.filter(({ id }) => ids.includes(id)).map(({ name }) => name));

/** `dental services and eye health in Blackpool`; the number of cells where services differ by place. */
function cellsInWords({ change, cells }: ChangeRow, record: ChangeContext): string {
  const where = placeNames(change.places, record);
  const isEach = cells.length === change.places.length * change.services.length;
  if (!isEach) return `${formatCount(cells.length, 'cell', 'cells')} of the register in ${where}`;
  const services = record.services.filter(({ id }) => change.services.includes(id));
  const what =
    services.length > MAX_NAMED
      ? `${numberWord(services.length)} services`
      : joinWords(services.map(({ inSentence }) => inSentence));
  return `${what} in ${where}`;
}

function decisionInWords(row: ChangeRow, record: ChangeContext): string {
  const { change, status } = row;
  if (status === null) return '';
  const holders = record.decisions.flatMap(({ id, holder }) =>
    holder !== null && change.ids.includes(id) ? [holder] : [],
  );
  const decides = joinWords([...new Set(holders)]);
  return [
    `${capitalise(becameWords(status))} ${onDate(change.on)}: ${cellsInWords(row, record)}.`,
    statusMeaning(status),
    ...(decides === '' ? [] : [`Who decides from then on: ${decides}.`]),
  ].join(' ');
}

function eventInWords({ change }: ChangeRow, record: ChangeContext): string {
  const detail = record.events.find(({ id }) => id === change.ids[0])?.detail ?? null;
  const where = placeNames(change.places, record);
  const when = `This was ${onDate(change.on)}${where === '' ? '' : `, in ${where}`}.`;
  return detail === null ? when : `${detail} ${when}`;
}

/** What a change did, when and where, and who decides since: the text below its title. */
export function changeDescription(row: ChangeRow, record: ChangeContext): string {
  const { change, knownFrom, isLate } = row;
  const on = onDate(change.on);
  const words = {
    decision: () => decisionInWords(row, record),
    event: () => eventInWords(row, record),
    chain: () => `This was ${on}, in every place.`,
    agreement: () => `This was ${on}, in ${placeNames(change.places, record)}.`,
    release: () => `They came out ${on}.`,
  }[change.kind]();
  return isLate ? `${words} ${knownSinceSentence(knownFrom)}` : words;
}
