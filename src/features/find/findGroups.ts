import { FIND_KINDS, type FindKind, type Finding } from './matching/FindEntry.ts';

export type FindGroup = { kind: FindKind; heading: string; findings: Finding[] };

/** Groups findings by kind, each under its heading; the kind of the best finding comes first. */
export function findGroups(findings: readonly Finding[]): FindGroup[] {
  const groups = Map.groupBy(findings, ({ kind }) => kind);
  return [...groups].map(([kind, own]) => ({
    kind,
    heading: FIND_KINDS[kind].heading,
    findings: own,
  }));
}

/** As many characters as the search field takes. */
const MAX_QUESTION_LENGTH = 100;

/** The question in an address (`?q=`), with single spaces, cut to the greatest length. */
export const questionOf = (search: URLSearchParams): string =>
  (search.get('q') ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, MAX_QUESTION_LENGTH);
