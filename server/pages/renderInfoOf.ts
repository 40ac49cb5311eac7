import type { Mount } from '#server/records/mounts/Mount.ts';
import type { render } from '#src/entry/server.tsx';
import { londonDay } from '#src/record/londonDay.ts';

const recordLink = ({ prefix, name, illustrative }: Mount) => ({
  prefix,
  illustrative,
  name: illustrative ? 'Worked example' : `The published record${name && ` of ${name}`}`,
});

/** The information about a record and its deployment that a render needs. */
export const renderInfoOf = (
  mount: Mount,
  mounts: readonly Mount[],
  postcodes: string | null,
): Parameters<typeof render>[1] => ({
  today: londonDay(),
  apiAddress: mount.apiAddress,
  prefix: mount.prefix,
  postcodes,
  otherRecords: mounts.filter(({ prefix }) => prefix !== mount.prefix).map(recordLink),
});
