import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';

import { bodyWords, type BodyNames } from './agreementWords.ts';

type Named = Pick<Agreement, 'parties' | 'stage' | 'transfers'>;

/**
 * Bodies that are named as those that would receive something, where nothing was agreed: an aim of one
 * body makes no party of another.
 */
export function wouldReceive({ parties, stage, transfers }: Named): string[] {
  if (stage === 'agreed') return [];
  const givers = new Set(transfers.map(({ from }) => from));
  const receivers = new Set(transfers.map(({ to }) => to));
  return parties.map(({ body }) => body).filter((id) => receivers.has(id) && !givers.has(id));
}

/**
 * The parties in a sentence, and in another those that would receive something without being party.
 * @param most how many of these are named; more are counted
 */
export function partiesSentences(
  agreement: Named,
  names: BodyNames,
  most: number = Infinity,
): string[] {
  const receivers = wouldReceive(agreement);
  const parties = agreement.parties.map(({ body }) => body).filter((id) => !receivers.includes(id));
  const named = (ids: readonly string[]) => joinWords(ids.map((id) => bodyWords(id, names)));
  return [
    `${capitalise(named(parties))}.`,
    ...(receivers.length === 0
      ? []
      : [
          `Would receive, and not said to be ${receivers.length === 1 ? 'a party' : 'parties'}: ${receivers.length > most ? `${numberWord(receivers.length)} bodies` : named(receivers)}.`,
        ]),
  ];
}
