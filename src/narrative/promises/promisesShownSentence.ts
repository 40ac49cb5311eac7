import { capitalise, formatCount, joinWords } from '#src/narrative/language/format.ts';

/** How much of what was promised a page shows: `3 priorities and 9 commitments are shown, by place: Blackpool.` */
export function promisesShownSentence({
  priorities,
  commitments,
  by,
  chosen,
}: {
  priorities: number;
  commitments: number;
  by: 'place' | 'theme';
  /** Names of the place and the theme that were chosen; empty: every one is shown. */
  chosen: readonly string[];
}): string {
  const counts = joinWords([
    priorities === 0 ? 'no priorities' : formatCount(priorities, 'priority', 'priorities'),
    commitments === 0 ? 'no commitments' : formatCount(commitments, 'commitment', 'commitments'),
  ]);
  return `${capitalise(counts)} are shown, by ${by}${chosen.length > 0 ? `: ${chosen.join('; ')}` : ''}.`;
}
