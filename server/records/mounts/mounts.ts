import type { ApiOptions } from '#server/api/createApi.ts';
import { StartFailure, type Config } from '#server/process/config.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import type { RecordData } from '#src/contract/record.ts';

import { localMount } from './localMount.ts';
import type { Mount } from './Mount.ts';
import { remoteMount } from './remoteMount.ts';

/** Where a record is shown, and where it comes from: a folder, or an API elsewhere. */
export type MountPlan = { prefix: string } & ({ folder: string } | { api: string });

/** The record at the root, and the worked example beside it. */
export const plannedMounts = ({ api, base, recordFolder }: Config): MountPlan[] => [
  { prefix: base, ...(api === null ? { folder: recordFolder } : { api }) },
  { prefix: `${base}/example`, folder: 'mocks/record' },
];

/**
 * Loads every record.
 * @param address public address of the site, which then stands for the one that a record names
 * @throws StartFailure listing everything wrong with any of them
 */
export async function loadMounts(
  plans: readonly MountPlan[],
  { address = null, ...options }: ApiOptions & { address?: string | null },
): Promise<Mount[]> {
  const addressed = (record: RecordData): RecordData =>
    address === null
      ? record
      : { ...record, system: record.system.map((one) => ({ ...one, baseAddress: address })) };
  const loaded = await Promise.allSettled(
    plans.map(async (plan) =>
      'api' in plan
        ? remoteMount(plan.prefix, plan.api)
        : localMount(plan.prefix, addressed(await loadRecord(plan.folder)), options),
    ),
  );
  const failures = loaded.filter((one) => one.status === 'rejected');
  if (failures.length > 0)
    throw new StartFailure(
      failures
        .map(({ reason }) => (reason instanceof Error ? reason.message : String(reason)))
        .join('\n\n'),
    );
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
