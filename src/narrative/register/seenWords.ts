import type { Citation } from '#src/contract/basics.ts';
import type { DecisionSeen } from '#src/contract/decisionSeen.ts';
import type { Basis } from '#src/contract/plain/words.ts';
import type { Service } from '#src/contract/register.ts';
import { onDate } from '#src/narrative/language/dateWords.ts';
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

/**
 * Which bodies were seen deciding about which services and when last, a line for each, the latest
 * first; those that a page only names say so. What was before is on the pages of the services.
 * @param seen as at a date; the places are said by whoever shows them
 */
export function bodiesSeen(
  seen: readonly DecisionSeen[],
  services: readonly Pick<Service, 'id' | 'name'>[],
): BodiesSeen {
  const named = (ids: readonly string[]) =>
    joinWords(
      services.filter(({ id }) => ids.includes(id)).map(({ name }) => topicInSentence(name)),
    );
  const groups = Map.groupBy(newestSeen(seen), (one) => `${one.body} ${one.seen}`);
  const lines = [...groups.values()].flatMap((about) => {
    const [first] = about;
    if (!first) return [];
    const ids = [...new Set(about.flatMap((one) => one.services))];
    const shown =
      first.seen === 'named'
        ? [
            {
              ids,
              from: first,
              words: `since ${formatDate(first.on)} ${NAMED_ONLY}, without a dated decision`,
            },
          ]
        : ids.flatMap((id) => {
            const [from, ...before] = about.filter((one) => one.services.includes(id));
            if (!from) return [];
            return [
              {
                ids: [id],
                from,
                words: before.length > 0 ? `last ${onDate(from.on)}` : formatDate(from.on),
              },
            ];
          });
    return {
      text: `${capitalise(first.body)}: ${joinWords(shown.map((one) => `${named(one.ids)} (${one.words})`))}.`,
      sources: shown.flatMap(({ from }) => from.sources),
      basis: about.some((one) => one.basis === 'illustrative') ? 'illustrative' : first.basis,
    };
  });
  return { lines, meaning: SEEN_MEANING };
}
