import type { ApiOptions } from '#server/api/createApi.ts';
import { StartError, type Config } from '#server/process/config.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import type { RecordData } from '#src/contract/record.ts';

import { localMount } from './localMount.ts';
import type { Mount } from './Mount.ts';
import { remoteMount } from './remoteMount.ts';

/** The prefix of a record, and its folder or the address of its API on another server. */
export type MountPlan = { prefix: string } & ({ folder: string } | { api: string });

/** The record at the root, and the worked example at /example. */
export const mountPlans = ({ api, base, recordFolder }: Config): MountPlan[] => [
  { prefix: base, ...(api === null ? { folder: recordFolder } : { api }) },
  { prefix: `${base}/example`, folder: 'mocks/record' },
];

/**
 * Loads every record.
 * @param address public address of the site; replaces the one that a record names
 * @throws StartError listing everything that is wrong with any of them
 */
export async function loadMounts(
  plans: readonly MountPlan[],
  { address = null, ...options }: ApiOptions & { address?: string | null },
): Promise<Mount[]> {
  const withAddress = (record: RecordData): RecordData =>
    address === null
      ? record
      : { ...record, system: record.system.map((one) => ({ ...one, baseAddress: address })) };
  const loaded = await Promise.allSettled(
    plans.map(async (plan) =>
      'api' in plan
        ? remoteMount(plan.prefix, plan.api)
        : localMount(plan.prefix, withAddress(await loadRecord(plan.folder)), options),
    ),
  );
  const failures = loaded.filter((one) => one.status === 'rejected');
  if (failures.length > 0)
    throw new StartError(
      failures
        .map(({ reason }) => (reason instanceof Error ? reason.message : String(reason)))
        .join('\n\n'),
    );
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
