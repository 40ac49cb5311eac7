import { SUBJECT_NAMES, SUBJECTS } from '#src/client/widget.ts';
import { WIDGETS } from '#src/widgets.ts';

import type { AddressRecord } from './addressesOf.ts';

/**
 * Addresses of embeds that need no query, without the record's prefix: each widget's default, and
 * each widget about each single thing that it can be about. What is published as files.
 */
export async function embedAddresses(record: AddressRecord): Promise<string[]> {
  const all = await Promise.all(
    Object.entries(WIDGETS).map(async ([id, load]) => {
      const { takes, needs } = await load();
      const subjects = SUBJECT_NAMES.filter(
        (subject) =>
          takes[subject] !== undefined && (needs.length === 0 || needs.includes(subject)),
      );
      return [
        ...(needs.length === 0 ? [`/embed/${id}`] : []),
        ...subjects.flatMap((subject) =>
          record[SUBJECTS[subject]].map((row) => `/embed/${id}/${subject}/${row.id}`),
        ),
      ];
    }),
  );
  return all.flat();
}
