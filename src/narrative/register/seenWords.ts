import type { Citation } from '#src/contract/basics.ts';
import type { DecisionSeen } from '#src/contract/decisionSeen.ts';
import type { Basis } from '#src/contract/plain/words.ts';
import type { Service } from '#src/contract/register.ts';
import { capitalise, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { byDate } from '#src/record/dates.ts';

/** What a decision seen is not; said wherever one is shown. */
export const SEEN_MEANING =
  'This shows who acted. It is no transfer, and not proof that there was none.';

/** What is said of a body that a page names, without a decision of its own. */
export const NAMED_ONLY = 'named on the committee’s page';

/** Decisions seen, the newest first. */
export const newestSeen = (seen: readonly DecisionSeen[]): DecisionSeen[] =>
  seen.toSorted((a, b) => byDate(b.on, a.on));

/** One body that was seen deciding, in a line. */
type BodySeen = { text: string; sources: readonly Citation[]; basis: Basis };

/** A line for each body that was seen deciding, and what they don't show. */
export type BodiesSeen = { lines: readonly BodySeen[]; meaning: string };

/** More dates than these are counted, and only the latest is given. */
const MOST_DATES = 3;

function datesOf(seen: readonly DecisionSeen[]): string {
  const dates = [...new Set(seen.map(({ on }) => formatDate(on)))];
  return dates.length > MOST_DATES ? `${dates.length} times, last ${dates[0]}` : joinWords(dates);
}

/**
 * Which bodies were seen deciding about which services and when, a line for each, the latest first;
 * those that a page only names say so.
 * @param seen as at a date; the places are said by whoever shows them
 */
export function bodiesSeen(
  seen: readonly DecisionSeen[],
  services: readonly Pick<Service, 'id' | 'name'>[],
): BodiesSeen {
  const named = (ids: readonly string[]) =>
    services.filter(({ id }) => ids.includes(id)).map(({ name }) => topicInSentence(name));
  const groups = Map.groupBy(newestSeen(seen), (one) => `${one.body} ${one.seen}`);
  const lines = [...groups.values()].flatMap((about) => {
    const [first] = about;
    if (!first) return [];
    const { body, seen: how, on } = first;
    const ids = [...new Set(about.flatMap((one) => one.services))];
    const text =
      how === 'dated'
        ? ids.map((id) => {
            const own = about.filter((one) => one.services.includes(id));
            return `${named([id]).join('')} (${datesOf(own)})`;
          })
        : [
            `${joinWords(named(ids))} (since ${formatDate(on)} ${NAMED_ONLY}, without a dated decision)`,
          ];
    return {
      text: `${capitalise(body)}: ${joinWords(text)}.`,
      sources: about.flatMap((one) => one.sources),
      basis: about.some((one) => one.basis === 'illustrative') ? 'illustrative' : first.basis,
    };
  });
  return { lines, meaning: SEEN_MEANING };
}
