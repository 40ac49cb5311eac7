import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { unescapeXml } from './openPackage.ts';

const run = promisify(execFile);

/** A word on a page, in points from its upper left corner. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Page = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
};

const numbersOf = (text: string, names: readonly string[]): number[] =>
  names.map((name) => Number(new RegExp(`\\b${name}="([-\\d.]+)"`).exec(text)?.[1] ?? Number.NaN));

const readPage = (xml: string): Page => {
  const [width = 0, height = 0] = numbersOf(xml, ['width', 'height']);
  const words = [...xml.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(
    ([, place = '', text = '']): Word => {
      const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(place, [
        'xMin',
        'yMin',
        'xMax',
        'yMax',
      ]);
      return { text: unescapeXml(text), left, top, right, bottom };
    },
  );
  return { width, height, words };
};

/** Which programs are missing that convert an Office file and read the result. */
export async function missingPrograms(): Promise<string[]> {
  const programs = [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
  ] as const;
  const missing = await Promise.all(
    programs.map(([name, option]) =>
      run(name, [option]).then(
        () => [],
        () => [name],
      ),
    ),
  );
  return missing.flat();
}

/**
 * Converts PowerPoint files by LibreOffice, and reads where each word of their pages is.
 * @param files by their names, without an extension
 */
export async function pdfPages(files: ReadonlyMap<string, Blob>): Promise<Map<string, Page[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const paths = await Promise.all(
      [...files].map(async ([name, file]) => {
        const path = join(folder, `${name}.pptx`);
        await writeFile(path, await file.bytes());
        return path;
      }),
    );
    // A profile of its own: one that is open elsewhere would refuse.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...paths,
    ]);
    const pages = new Map<string, Page[]>();
    for (const name of files.keys()) {
      const text = join(folder, `${name}.html`);
      await run('pdftotext', ['-bbox', join(folder, `${name}.pdf`), text]);
      const html = await readFile(text, 'utf8');
      const found = [...html.matchAll(/<page [\s\S]*?<\/page>/g)];
      pages.set(
        name,
        found.map(([page]) => readPage(page)),
      );
    }
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
