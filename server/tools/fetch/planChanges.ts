import { observationsFile } from '#server/records/RecordDraft.ts';
import type { StatisticsServiceName } from '#src/contract/connection.ts';

import { changesText } from './changesText.ts';
import { type Change, compareFigures } from './compareFigures.ts';
import { figuresCsv, readCells } from './figuresCsv.ts';
import { missingAreas } from './missingAreas.ts';
import type { Arguments } from './readArguments.ts';
import type { Reading } from './readFigures.ts';
import type { Connected, RecordParts } from './recordParts.ts';
import type { Service } from './services/Service.ts';

/** What one indicator's file would be, null where it stays as it is, and what to say of it. */
export function planChanges<N extends StatisticsServiceName>(
  { indicator }: Connected<N>,
  service: Service<N>,
  reading: Reading,
  files: ReadonlyMap<string, string>,
  parts: RecordParts,
  { folder, groups, removeWithdrawn }: Arguments,
): { file: string; after: string | null; text: string } {
  const file = observationsFile(indicator.id);
  const current = readCells(file, files.get(file));
  const changes = compareFigures(current, reading.rows, service.headings, groups);
  const moves = (one: Change) =>
    one.kind === 'new' || one.kind === 'changed' || (one.kind === 'withdrawn' && removeWithdrawn);
  const kept = changes.filter(({ kind }) => kind !== 'withdrawn' || !removeWithdrawn);
  const after = changes.some(moves) ? figuresCsv(kept.map(({ cells }) => cells)) : null;

  const { released } = indicator.dataset;
  const line = `${folder}/indicators.json:${parts.releasedOn(indicator)}`;
  const blocks: [title: string, lines: string[]][] = [
    ['left out', reading.leftOut.lines()],
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
