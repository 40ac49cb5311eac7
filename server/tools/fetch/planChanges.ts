import { observationsFile } from '#server/records/RecordDraft.ts';
import type { StatisticsServiceName } from '#src/contract/connection.ts';

import { changesText } from './changesText.ts';
import { type FigureChange, compareFigures } from './compareFigures.ts';
import { figuresCsv, readCells } from './figuresCsv.ts';
import { missingAreas } from './missingAreas.ts';
import type { FetchArguments } from './readArguments.ts';
import type { Reading } from './readFigures.ts';
import type { ConnectedIndicator, RecordParts } from './recordParts.ts';
import type { StatisticsService } from './services/StatisticsService.ts';

/** The new text of an indicator's file, null if it doesn't change, and the changes as text to print. */
export function planChanges<N extends StatisticsServiceName>(
  { indicator }: ConnectedIndicator<N>,
  service: StatisticsService<N>,
  reading: Reading,
  files: ReadonlyMap<string, string>,
  parts: RecordParts,
  { folder, groups, removeWithdrawn }: FetchArguments,
): { file: string; after: string | null; text: string } {
  const file = observationsFile(indicator.id);
  const current = readCells(file, files.get(file));
  const changes = compareFigures(current, reading.rows, service.headings, groups);
  const moves = (one: FigureChange) =>
    one.kind === 'new' || one.kind === 'changed' || (one.kind === 'withdrawn' && removeWithdrawn);
  const remaining = changes.filter(({ kind }) => kind !== 'withdrawn' || !removeWithdrawn);
  const after = changes.some(moves) ? figuresCsv(remaining.map(({ cells }) => cells)) : null;

  const { released } = indicator.dataset;
  const line = `${folder}/indicators.json:${parts.releasedLine(indicator)}`;
  const blocks: [title: string, lines: string[]][] = [
    ['left out', reading.skipped.lines()],
    ['to know', reading.notes.lines()],
    ['no row for', missingAreas(reading.rows, parts)],
    [
      'released',
      after === null
        ? []
        : [
            `not known: the service’s file does not say. ${line} says ${released ?? 'null'}: set it by hand`,
          ],
    ],
  ];
  const text = [
    `${folder}/${file}, from ${service.title}`,
    ...changesText(changes, parts.areas, removeWithdrawn).map((words) => words && `  ${words}`),
    ...blocks.flatMap(([title, lines]) =>
      lines.length > 0 ? ['', `  ${title}`, ...lines.map((words) => `    ${words}`)] : [],
    ),
  ].join('\n');
  return { file, after, text };
}
