import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { loadAssets } from '#server/http/assets.ts';
import { CLIENT_FOLDER, readBuild } from '#server/pages/build.ts';
import { codeTag } from '#server/process/codeTag.ts';
import { readConfig, StartFailure } from '#server/process/config.ts';
import { loadMounts, plannedMounts } from '#server/records/mounts/mounts.ts';

import { siteFiles } from './siteFiles.ts';

export type Published = { files: number; bytes: number; hasSitemap: boolean };

/** Tells a folder that was published before from one that holds something else. */
const MARK = '_headers';

/** The folder that is ours to replace; any other that is named may hold something else. */
const OWN = 'dist';

/** @throws StartFailure where a folder holds something that wasn't published */
async function checkFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (folder !== OWN && names.length > 0 && !names.includes(MARK))
    throw new StartFailure(
      `The folder ${folder} holds something else. Name an empty folder, or one published before.`,
    );
}

/**
 * Writes the whole site as files for any static host. The folder is replaced only once everything
 * has been written.
 * @throws StartFailure in words
 */
export async function publishTo(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Published> {
  const config = readConfig(env);
  const { base, address, postcodes, frames } = config;
  await checkFolder(folder);
  const [assets, code] = await Promise.all([loadAssets(CLIENT_FOLDER, base), codeTag()]);
  const mounts = await loadMounts(plannedMounts(config), {
    build: `${assets.build}.${code}`,
    address,
  });
  // A record elsewhere is known once it has answered.
  await Promise.all(mounts.map((mount) => mount.version()));
  const build = await readBuild();

  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(CLIENT_FOLDER, partial, { recursive: true });
  await rm(join(partial, 'index.html'));
  const published: Published = { files: 0, bytes: 0, hasSitemap: false };
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
  return published;
}
