import { describe, expect, it } from 'vitest';

import type { ProgressState } from '#src/contract/plain/words.ts';
import type { Priority } from '#src/contract/promises.ts';

import { priorityRows } from './priorityRows.ts';

const priority = (
  id: string,
  dueOn: string | null,
  ...progress: [on: string, state: ProgressState][]
): Priority => ({
  id,
  basis: 'published',
  sources: [],
  place: 'blackpool',
  year: '2025/26',
  agreedOn: null,
  theme: 'Care',
  text: id,
  owner: null,
  dueOn,
  measures: [],
  progress: progress.map(([on, state]) => ({ on, state, text: state, sources: [] })),
});

const AS_AT = '2026-04-01';
const standing = (...args: Parameters<typeof priority>) =>
  priorityRows([priority(...args)], AS_AT)[0];

describe('priorityRows', () => {
  it('is overdue after its date, unless it is done or stopped', () => {
    expect(standing('a', '2026-03-31')).toMatchObject({ isOverdue: true, standing: 'behind' });
    expect(standing('a', AS_AT)).toMatchObject({ isOverdue: false, standing: 'open' });
    expect(standing('a', null)).toMatchObject({ isOverdue: false, standing: 'open' });
    expect(standing('a', '2026-03-31', ['2026-03-01', 'done'])).toMatchObject({
      isOverdue: false,
      standing: 'done',
    });
    expect(standing('a', '2026-03-31', ['2026-03-01', 'stopped'])).toMatchObject({
      isOverdue: false,
      standing: 'stopped',
    });
  });

  it('is behind if the last report up to the day says that it is late', () => {
    expect(standing('a', null, ['2026-01-01', 'on-track'], ['2026-03-01', 'late'])).toMatchObject({
      isOverdue: false,
      standing: 'behind',
    });
    expect(standing('a', null, ['2026-03-01', 'on-track'], ['2026-01-01', 'late'])).toMatchObject({
      standing: 'open',
    });
    const later = standing('a', null, ['2026-03-01', 'late'], ['2026-05-01', 'done']);
    expect(later?.standing).toBe('behind');
    expect(later?.reports.map(({ on }) => on)).toEqual(['2026-03-01']);
  });

  it('puts late and overdue first, done last, the earliest due first', () => {
    const rows = priorityRows(
      [
        priority('done', '2025-01-01', ['2025-01-01', 'done']),
        priority('open', null),
        priority('stopped', null, ['2026-01-01', 'stopped']),
        priority('late', '2026-12-31', ['2026-01-01', 'late']),
        priority('overdue', '2026-03-31'),
      ],
      AS_AT,
    );
    expect(rows.map((row) => row.priority.id)).toEqual([
      'overdue',
      'late',
      'stopped',
      'open',
      'done',
    ]);
  });
});
