import { FIND_KINDS, type Finding } from './matching/FindEntry.ts';

export type FindGroup = { heading: string; findings: Finding[] };

/** Findings under the headings of their kinds; the kind of the best finding comes first. */
export function findGroups(findings: readonly Finding[]): FindGroup[] {
  const groups = Map.groupBy(findings, ({ kind }) => kind);
  return [...groups].map(([kind, own]) => ({ heading: FIND_KINDS[kind].heading, findings: own }));
}

/** Longer questions are no questions; the field takes no more. */
const LONGEST_QUESTION = 100;

/** What the address asks: spaces tidied, cut to the longest question. */
export const questionOf = (search: URLSearchParams): string =>
  (search.get('q') ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST_QUESTION);
