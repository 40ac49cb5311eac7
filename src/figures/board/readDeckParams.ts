import { asAtProblem, readAsAt } from '#src/addresses/asAt.ts';
import type { DeckParams } from '#src/addresses/boardAddress.ts';
import { readChoice } from '#src/addresses/readChoice.ts';
import type { Deck } from '#src/contract/deck.ts';
import type { DeckParam } from '#src/contract/plain/words.ts';
import type { FigureRecord } from '#src/figures/Figure.ts';
import { NAMED_SUBJECTS, type NamedSubject } from '#src/figures/subjects.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { yearBefore } from '#src/record/dates.ts';

type DeckRecord = Pick<FigureRecord, 'system' | 'places' | 'services' | 'agreements' | 'reviews'>;

/** What a deck has to be told the names of, so that one of it can be chosen. */
export const namesFor = (param: DeckParam | null): readonly NamedSubject[] =>
  NAMED_SUBJECTS.filter((subject) => subject === param);

/** What a deck may be about, where its address names one thing of the record. */
export function choicesOf(
  param: Exclude<DeckParam, 'from'>,
  { places, services, agreements = [], reviews = [] }: Omit<DeckRecord, 'system'>,
): readonly { readonly id: string; readonly name: string }[] {
  return { place: places, service: services, agreement: agreements, review: reviews }[param];
}

/**
 * Reads what a deck is about from its address, with its default where the address says nothing: the
 * record's first place, service, agreement or review, or a year ago.
 * @returns what can't be read among the problems, in words
 */
export function readDeckParams(
  search: URLSearchParams,
  { param }: Pick<Deck, 'param'>,
  record: DeckRecord,
): { params: DeckParams; problems: string[] } {
  const { system } = record;
  const problems: string[] = [];
  const when = readAsAt(search, system, formatDate);
  if (when.problem !== null) problems.push(when.problem);
  const asAt = when.isDefault ? {} : { asAt: when.asAt };
  const about = () => {
    if (param === null) return {};
    if (param === 'from') return { from: readFrom(search, system, when.asAt, problems) };
    const all = choicesOf(param, record);
    const [first] = all;
    const instead = `${first?.name ?? 'nothing'} is shown`;
    const chosen = readChoice(search, { name: param, instead }, all, problems) ?? first?.id;
    return chosen === undefined ? {} : { [param]: chosen };
  };
  return { params: { ...about(), ...asAt }, problems };
}

/** The day since which a deck says what changed. */
function readFrom(
  search: URLSearchParams,
  system: DeckRecord['system'],
  asAt: string,
  problems: string[],
): string {
  const fallback = yearBefore(asAt, system.begins);
  const from = search.get('from') ?? '';
  if (from === '') return fallback;
  const problem =
    asAtProblem(from, system, formatDate) ??
    (from > asAt ? `${formatDate(from)} is after ${formatDate(asAt)}.` : null);
  if (problem !== null) problems.push(problem);
  return problem === null ? from : fallback;
}
