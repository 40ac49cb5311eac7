import type { RecordData } from '#src/contract/record.ts';
import type { Release, ReleasedFigure } from '#src/contract/release.ts';
import { asOnDay } from '#src/figures/facts/asOnDay.ts';
import { loadAllFigures, releasedFigure, releaseKey } from '#src/figures/facts/createRelease.ts';

import { answersOfRecord } from './answersOfRecord.ts';

/** How a record's figures differ from a release: those of each kind, in the release's order. */
export type ReleaseChanges = {
  /** Other facts about the release's own day. */
  readonly revised: readonly ReleasedFigure[];
  /** The same facts, worded otherwise. */
  readonly reworded: readonly ReleasedFigure[];
  readonly added: readonly ReleasedFigure[];
  readonly gone: readonly ReleasedFigure[];
};

/** What the record says now of the day of a release, beside what the release says. */
export async function releaseChanges(
  record: RecordData,
  release: Release,
): Promise<ReleaseChanges> {
  const contents = await loadAllFigures(await asOnDay(answersOfRecord(record), release.asAt));
  const now = await Promise.all(contents.map(releasedFigure));
  const keyOf = ({ figure, params }: ReleasedFigure) => releaseKey(figure, params);
  const nowByKey = new Map(now.map((one) => [keyOf(one), one]));
  const before = new Set(release.figures.map(keyOf));
  const pairs = release.figures.map((one) => ({ one, other: nowByKey.get(keyOf(one)) }));
  const kept = (test: (one: ReleasedFigure, other: ReleasedFigure) => boolean) =>
    pairs.flatMap(({ one, other }) => (other && test(one, other) ? [one] : []));
  return {
    revised: kept((one, other) => one.facts !== other.facts),
    reworded: kept((one, other) => one.facts === other.facts && one.words !== other.words),
    added: now.filter((one) => !before.has(keyOf(one))),
    gone: pairs.flatMap(({ one, other }) => (other ? [] : [one])),
  };
}
