import type { AddressIds } from '#src/addresses/addressesOf.ts';
import { paths } from '#src/addresses/paths.ts';

import { SUBJECT_NAMES } from '#src/figures/subjects.ts';
import { WIDGETS } from './widgets.ts';

/**
 * Addresses of all embeds that need no query, without the record's prefix: each widget's default, and
 * each widget about each of its possible subjects. These are published as static files.
 */
export function embedAddresses(ids: AddressIds): string[] {
  return Object.entries(WIDGETS).flatMap(([id, { takes, needs }]) => {
    const subjects = SUBJECT_NAMES.filter(
      (subject) => takes[subject] !== undefined && (needs.length === 0 || needs.includes(subject)),
    );
    return [
      ...(needs.length === 0 ? [paths.embed(id)] : []),
      ...subjects.flatMap((subject) =>
        (ids[subject] ?? []).map((about) => paths.embed(id, subject, about)),
      ),
    ];
  });
}
