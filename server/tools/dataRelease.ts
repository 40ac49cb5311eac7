import { join } from 'node:path';
import process from 'node:process';

import { checkRecord } from '#server/records/checkRecord.ts';
import { answersOfRecord } from '#server/records/releases/answersOfRecord.ts';
import { releaseChanges } from '#server/records/releases/releaseChanges.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { Release, ReleasedFigure } from '#src/contract/release.ts';
import { createRelease } from '#src/figures/facts/createRelease.ts';
import { formatCount } from '#src/narrative/language/format.ts';
import { londonDay } from '#src/record/londonDay.ts';

import { listing } from './dataCheck.ts';
import { writeFileAtomically } from './fetch/writeFileAtomically.ts';

/** A release as its file has it: a figure on each line, so that two releases can be compared by eye. */
export function releaseText({ figures, ...release }: Release): string {
  const lines = figures.map((figure) => `    ${JSON.stringify(figure)}`);
  const head = JSON.stringify(release, null, 2).replace(/\n}$/, '');
  return `${head},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** More of one kind are counted. */
const MAX_NAMED = 10;

const named = ({ figure, params }: ReleasedFigure): string =>
  [figure, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');

/** Figures of one kind, under how many there are; nothing for none. */
function group(words: string, figures: readonly ReleasedFigure[]): string[] {
  if (figures.length === 0) return [];
  const more = figures.length - MAX_NAMED;
  return [
    `${formatCount(figures.length, 'figure', 'figures')} ${words}:`,
    ...figures.slice(0, MAX_NAMED).map((one) => `  ${named(one)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/**
 * Appends what a record says now to its releases, unless it has problems or says nothing new.
 * @param day of the release, YYYY-MM-DD
 * @returns what to print, and whether the release was written
 */
export async function releaseFolder(
  folder: string,
  day: string,
): Promise<{ text: string; isWritten: boolean }> {
  if (folder.endsWith('.json'))
    throw new Error(
      'Releases are files beside a record’s others: make a folder of this one first.',
    );
  const { record, problems } = await checkRecord(folder);
  if (!record)
    return {
      text: `${listing(folder, problems)}\nNothing was released: put this right first.`,
      isWritten: false,
    };
  const latest = record.releases.at(-1) ?? null;
  const changes = latest && (await releaseChanges(record, latest));
  const says = changes
    ? [
        ...group('with other facts', changes.revised),
        ...group('with the same facts in other words', changes.reworded),
        ...group('new', changes.added),
        ...group('gone', changes.gone),
      ]
    : [];
  const until = record.system.map(recordDay).join('');
  if (latest && says.length === 0 && until <= latest.asAt)
    return {
      text: `${folder}: nothing changed since release ${latest.version} of ${latest.day}. Nothing was released.`,
      isWritten: false,
    };
  const release = await createRelease(answersOfRecord(record), latest, day);
  const file = join(folder, 'releases', `${release.version}.json`);
  await writeFileAtomically(file, releaseText(release));
  const count = formatCount(release.figures.length, 'figure', 'figures');
  const since = latest
    ? [`Since release ${latest.version} of ${latest.day}, about ${latest.asAt}:`]
    : [];
  const nothing = latest && says.length === 0 ? [`nothing but the day, now ${until}`] : [];
  return {
    text: [
      `${file}: release ${release.version}, record as at ${release.asAt}, ${count}`,
      ...since,
      ...says,
      ...nothing,
      'Commit it as it is: it is never edited or removed.',
    ].join('\n'),
    isWritten: true,
  };
}

if (import.meta.main) {
  const [folder = 'data', ...more] = process.argv.slice(2);
  try {
    if (more.length > 0) throw new Error('Name one folder: npm run data:release -- <folder>');
    const { text, isWritten } = await releaseFolder(folder.replace(/(.)\/+$/, '$1'), londonDay());
    console.log(text);
    if (!isWritten) process.exitCode = 1;
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
