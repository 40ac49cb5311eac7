import type { Priority } from '#src/contract/promises.ts';

/** Reports of progress up to a day, newest first. @param asAt YYYY-MM-DD */
export const reportsAt = ({ progress }: Pick<Priority, 'progress'>, asAt: string) =>
  progress.filter(({ on }) => on <= asAt).sort((a, b) => b.on.localeCompare(a.on));

/** Whether a priority is neither done nor stopped, by its last report up to a day. */
export function isOpen(priority: Pick<Priority, 'progress'>, asAt: string): boolean {
  const state = reportsAt(priority, asAt)[0]?.state;
  return state !== 'done' && state !== 'stopped';
}
