// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { StartError } from '#server/process/config.ts';

import { loadAssets } from './assets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placeboard-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, '.vite/manifest.json'), '{}');
  await writeFile(join(folder, 'robots.txt'), 'User-agent: *');
  await writeFile(join(folder, 'assets/index-1.js'), 'let ready = true;\n'.repeat(100));
});
afterEach(() => rm(folder, { recursive: true }));

const request = (encoding = '') =>
  new Request('http://localhost/', { headers: { 'Accept-Encoding': encoding } });

it('serves hashed files for a year and others for an hour', async () => {
  const assets = await loadAssets(folder);
  const script = await assets.get('/assets/index-1.js')?.respond(request('br'));
  expect(script?.headers.get('Content-Type')).toContain('javascript');
  expect(script?.headers.get('Cache-Control')).toContain('immutable');
  expect(script?.headers.get('Content-Encoding')).toBe('br');
  const robots = await assets.get('/robots.txt')?.respond(request());
  expect(robots?.headers.get('Cache-Control')).toBe('public, max-age=3600');
  expect(await robots?.text()).toBe('User-agent: *');
});

it('serves no templates, manifests, or files outside its folder', async () => {
  const assets = await loadAssets(folder);
  for (const path of ['/index.html', '/.vite/manifest.json', '/', '/../package.json', '/assets'])
    expect(assets.get(path), path).toBeUndefined();
});

it('the build’s hash covers every file', async () => {
  const { build } = await loadAssets(folder);
  expect((await loadAssets(folder)).build).toBe(build);
  await writeFile(join(folder, 'index.html'), '<!doctype html><p>');
  expect((await loadAssets(folder)).build).not.toBe(build);
});

it('says what to do if there is no build', async () => {
  const missing = loadAssets(join(folder, 'nothing'));
  await expect(missing).rejects.toThrow(StartError);
  await expect(missing).rejects.toThrow('npm run build');
});

it('serves files under the base path, and rejects a build for another', async () => {
  const index = join(folder, 'index.html');
  await writeFile(index, '<script type="module" crossorigin src="/site/assets/index-1.js">');
  const assets = await loadAssets(folder, '/site');
  expect(assets.get('/site/assets/index-1.js')).toBeDefined();
  expect(assets.get('/assets/index-1.js')).toBeUndefined();
  await expect(loadAssets(folder)).rejects.toThrow('PLACEBOARD_BASE');
  await writeFile(index, '<script type="module" crossorigin src="/assets/index-1.js">');
  await expect(loadAssets(folder, '/site')).rejects.toThrow('PLACEBOARD_BASE');
});
