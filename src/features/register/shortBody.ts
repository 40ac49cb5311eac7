import type { System } from '#src/contract/system.ts';

/** A body as the register's narrow cells name it: the system's own body by its short name. */
export const shortBody = (
  body: string,
  system: Pick<System, 'shortName' | 'deciderName'>,
): string =>
  body.startsWith(system.shortName)
    ? system.deciderName.charAt(0).toUpperCase() + system.deciderName.slice(1)
    : body;
