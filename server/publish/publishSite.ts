import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { loadAssets } from '#server/http/assets.ts';
import { CLIENT_FOLDER, readBuild } from '#server/pages/build.ts';
import { codeVersion } from '#server/process/codeVersion.ts';
import { readConfig, StartError } from '#server/process/config.ts';
import { fetchCollection } from '#server/records/mounts/fetchCollection.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { createMounts, mountPlans, readSources } from '#server/records/mounts/mounts.ts';

import { siteFiles } from './siteFiles.ts';

export type PublishResult = {
  files: number;
  bytes: number;
  hasSitemap: boolean;
  /** Names of the published records without a contact; illustrative ones don’t count. */
  withoutContact: readonly string[];
};

/** Its presence means that a folder was published before and may be replaced. */
const PUBLISHED_MARKER = '_headers';

/** The only folder that is replaced whatever it holds. */
const DEFAULT_FOLDER = 'dist';

/** @throws StartError if a folder holds something that wasn't published */
async function checkReplaceable(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (folder !== DEFAULT_FOLDER && names.length > 0 && !names.includes(PUBLISHED_MARKER))
    throw new StartError(
      `The folder ${folder} holds something else. Name an empty folder, or one published before.`,
    );
}

/**
 * Writes the whole site as files for any static host. The folder is replaced only once everything
 * has been written.
 * @throws StartError if settings are wrong, there is no build, or the folder holds something else
 */
export async function publishSite(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PublishResult> {
  const config = readConfig(env);
  const { base, address, postcodes, frames } = config;
  await checkReplaceable(folder);
  const [assets, code, sources] = await Promise.all([
    loadAssets(CLIENT_FOLDER, base),
    codeVersion(),
    readSources(mountPlans(config)),
  ]);
  const mounts = createMounts(sources, { build: `${assets.build}.${code}`, address });
  // The name and basis of a remote record are known once its API has answered.
  await Promise.all(mounts.map((mount) => mount.version()));
  const build = await readBuild();

  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(CLIENT_FOLDER, partial, { recursive: true });
  await rm(join(partial, 'index.html'));
  const published = { files: 0, bytes: 0, hasSitemap: false };
  for await (const { path, body } of siteFiles({
    build,
    mounts,
    postcodes,
    base,
    address,
    frames,
  })) {
    const file = join(partial, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
    published.files += 1;
    published.bytes += Buffer.byteLength(body);
    published.hasSitemap ||= path === 'sitemap.xml';
  }
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
  return { ...published, withoutContact: await namesWithoutContact(mounts) };
}

async function namesWithoutContact(mounts: readonly Mount[]): Promise<string[]> {
  const answers = await Promise.all(
    mounts
      .filter(({ illustrative }) => !illustrative)
      .map((mount) => fetchCollection(mount, 'system')),
  );
  return answers
    .flatMap(({ items }) => items)
    .filter(({ contact }) => contact === null)
    .map(({ shortName }) => shortName);
}
