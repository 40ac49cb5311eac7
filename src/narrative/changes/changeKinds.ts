import type { Change } from '#src/contract/history.ts';

/** What changes of each kind are called as a heading. */
export const KIND_TITLES: Record<Change['kind'], string> = {
  decision: 'Decisions and announcements',
  chain: 'Changes of who decides',
  agreement: 'Agreements that began or ended',
  event: 'Events',
  release: 'New figures',
};
