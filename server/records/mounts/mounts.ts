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

/** The prefix of a record, and the record or the address of its API on another server. */
export type MountSource = { prefix: string } & ({ record: RecordData } | { api: string });

/** @property address public address of the site; replaces the one that a record names */
export type MountOptions = ApiOptions & { address?: string | null };

/**
 * Reads every record.
 * @throws StartError listing everything that is wrong with any of them
 */
export async function readSources(plans: readonly MountPlan[]): Promise<MountSource[]> {
  const read = await Promise.allSettled(
    plans.map(async (plan) =>
      'api' in plan ? plan : { prefix: plan.prefix, record: await loadRecord(plan.folder) },
    ),
  );
  const failures = read.filter((one) => one.status === 'rejected');
  if (failures.length > 0)
    throw new StartError(
      failures
        .map(({ reason }) => (reason instanceof Error ? reason.message : String(reason)))
        .join('\n\n'),
    );
  return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

export function createMounts(
  sources: readonly MountSource[],
  { address = null, ...options }: MountOptions,
): Mount[] {
  const withAddress = (record: RecordData): RecordData =>
    address === null
      ? record
      : { ...record, system: record.system.map((one) => ({ ...one, baseAddress: address })) };
  return sources.map((source) =>
    'api' in source
      ? remoteMount(source.prefix, source.api, options.log ? { log: options.log } : {})
      : localMount(source.prefix, withAddress(source.record), options),
  );
}
