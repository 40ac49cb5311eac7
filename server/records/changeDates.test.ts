import { expect, test } from 'vitest';

import { recordDay } from '#src/contract/plain/recordDay.ts';
import { changeDates } from '#src/record/changes/changeDates.ts';
import { lastDay } from '#src/record/dates.ts';
import { cellKey } from '#src/record/register/cellKey.ts';
import { registerAt } from '#src/record/register/register.ts';
import { PUBLISHED_FOLDER } from '#tests/records/publishedRecord.ts';

import { loadRecord } from './loadRecord.ts';

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/* Stepping through the register must neither skip a day on which it reads differently, nor stop on
   one on which it doesn't: the fold itself is asked about every date that anything in the record has. */
test.each([PUBLISHED_FOLDER, 'mocks/record'])(
  'the days on which the register of %s changes are those on which the fold does',
  async (folder) => {
    const record = await loadRecord(folder);
    const [system] = record.system;
    if (!system) throw new Error('The record has no system');
    const fold = (day: string) =>
      new Map(
        registerAt(record, day).map((cell) => [
          cellKey(cell),
          [cell.decision, cell.decides, cell.accountable].join(' | '),
        ]),
      );
    const dates = [
      ...record.decisions.map(({ from }) => from),
      ...record.services.flatMap(({ chain }) => chain.map(({ from }) => from)),
      ...record.sources.map(({ published }) => published),
    ].filter((date) => date !== null);
    const days = [...new Set(dates.map(lastDay))].sort();
    const found = days
      .filter((day) => day > system.begins && day <= recordDay(system))
      .map((day): [string, string[]] => {
        const before = fold(dayBefore(day));
        const changed = [...fold(day)].filter(([key, words]) => before.get(key) !== words);
        return [day, changed.map(([key]) => key).sort()];
      })
      .filter(([, cells]) => cells.length > 0);
    const listed = changeDates(record)
      .filter(({ day, cells }) => day > system.begins && cells.length > 0)
      .map(({ day, cells }): [string, string[]] => [day, cells.map(cellKey).sort()]);
    expect(found.length).toBeGreaterThan(1);
    expect(listed).toEqual(found);
  },
);
