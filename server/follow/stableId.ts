import { v5 } from 'uuid';

import type { System } from '#src/contract/system.ts';

/** The namespace of Placeboard's own ids. Another one would show every reader everything again. */
const NAMESPACE = '53935996-f9d0-4331-a428-c14e6f3e7ad6';

/**
 * A UUID made from names (RFC 9562, version 5): the same for the same names, wherever and however
 * often the record is published.
 */
export const stableId = ({ id }: Pick<System, 'id'>, ...names: readonly string[]): string =>
  v5([id, ...names].join('/'), NAMESPACE);
