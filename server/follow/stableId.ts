import { v5 } from 'uuid';

import type { System } from '#src/contract/system.ts';

/** Must never change: feed readers would show every entry again as new. */
const NAMESPACE = '53935996-f9d0-4331-a428-c14e6f3e7ad6';

/** A UUID of names within a system (RFC 9562, version 5): equal for equal names. */
export const stableId = ({ id }: Pick<System, 'id'>, ...names: readonly string[]): string =>
  v5([id, ...names].join('/'), NAMESPACE);
