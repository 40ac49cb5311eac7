import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

import { ROOT } from './repository.ts';

/* Proves that the linter's import directions bite: each line below is one file with one import. */

const schema = `import { Id } from '#src/contract/basics.ts'`;
const words = `import { BASES } from '#src/contract/plain/words.ts'`;
const types = `import type { Id } from '#src/contract/basics.ts'`;
const from = (name: string) => `import { thing } from '${name}'`;
const later = (name: string) => `export const thing = () => import('${name}')`;

const forbidden: [file: string, code: string][] = [
  ['src/ui/X.tsx', from('../contract/words.ts')],
  ['src/ui/X.tsx', later('../contract/words.ts')],
  ['src/ui/X.tsx', from('./Button')],
  ['src/ui/X.tsx', `export * from './Button.tsx'`],
  ['src/ui/X.tsx', 'export default 1'],
  ['src/contract/x.ts', from('#src/record/dates.ts')],
  ['src/contract/x.ts', from('react')],
  ['src/contract/plain/words.ts', from('zod')],
  ['src/contract/plain/words.ts', from('#src/contract/basics.ts')],
  ['src/record/x.ts', from('#src/statistics/verdict.ts')],
  ['src/record/x.ts', schema],
  ['src/record/x.ts', from('zod')],
  ['src/statistics/x.ts', from('#src/narrative/say.ts')],
  ['src/statistics/x.ts', schema],
  ['src/narrative/x.ts', from('#src/client/fetch.ts')],
  ['src/narrative/x.ts', from('react')],
  ['src/narrative/x.ts', schema],
  ['src/client/x.ts', from('#src/features/places/place.ts')],
  ['src/client/x.ts', from('#src/stores/readerStore.ts')],
  ['src/client/x.ts', schema],
  ['src/client/x.ts', from('zod')],
  ['src/client/parse.ts', from('zod')],
  ...['ui', 'charts', 'charts/interactive'].flatMap((folder): [string, string][] => [
    [`src/${folder}/X.tsx`, from('#src/client/useCollection.ts')],
    [`src/${folder}/X.tsx`, from('#src/stores/readerStore.ts')],
    [`src/${folder}/X.tsx`, from('#src/features/places/place.ts')],
    [`src/${folder}/X.tsx`, from('react-router')],
    [`src/${folder}/X.tsx`, from('zustand')],
    [`src/${folder}/X.tsx`, from('@tanstack/react-query')],
    [`src/${folder}/X.tsx`, schema],
  ]),
  ['src/charts/X.tsx', from('recharts')],
  ['src/ui/X.tsx', from('recharts')],
  ['src/share/X.tsx', from('#src/features/places/place.ts')],
  ['src/share/X.tsx', from('#src/stores/readerStore.ts')],
  ['src/share/X.tsx', schema],
  ['src/stores/x.ts', from('#src/client/fetch.ts')],
  ['src/stores/x.ts', types],
  ['src/features/find/X.tsx', from('#src/features/money/Y.tsx')],
  ['src/features/find/X.tsx', later('#src/features/money/Y.tsx')],
  ['src/features/find/X.tsx', from('#src/pages/HomePage.tsx')],
  ['src/features/find/X.tsx', from('#src/shells/SiteShell.tsx')],
  ['src/features/find/X.tsx', from('#src/routes.ts')],
  ['src/features/find/X.tsx', from('recharts')],
  ['src/features/find/X.tsx', from('zod')],
  ['src/features/find/X.tsx', from('zustand')],
  ['src/features/find/X.tsx', schema],
  ['src/pages/X.tsx', from('#src/routes.ts')],
  ['src/outlets/x.ts', from('#src/pages/HomePage.tsx')],
  ['src/addresses/x.ts', from('#src/record/register.ts')],
  ['src/pages/X.tsx', from('recharts')],
  ['src/pages/X.tsx', schema],
  ['src/shells/X.tsx', from('#src/pages/HomePage.tsx')],
  ['src/routes.ts', from('#server/api/createApi.ts')],
  ['src/routes.ts', later('#mocks/browser.ts')],
  ['src/entry/server.tsx', from('#server/records/Store.ts')],
  ['src/routes.ts', schema],
  ['src/newfolder/x.ts', from('#src/ui/X.tsx')],
  ...[
    'contract',
    'record',
    'client',
    'ui',
    'charts',
    'share',
    'stores',
    'features/find',
    'pages',
    'shells',
  ].flatMap((folder) =>
    ['#mocks/handlers.ts', '#server/records/Store.ts', '#tests/setup.ts'].map(
      (name): [string, string] => [`src/${folder}/x.ts`, from(name)],
    ),
  ),
  ['src/main.tsx', from('#server/api/createApi.ts')],
  ['server/x.ts', from('#src/client/parse.ts')],
  ['server/x.ts', from('#src/ui/X.tsx')],
  ['server/x.ts', from('#src/routes.ts')],
  ['server/x.ts', from('#mocks/handlers.ts')],
  ['server/x.ts', from('react')],
  ['mocks/browser.ts', from('#server/records/Store.ts')],
  ['mocks/exampleRecord.ts', from('#server/records/memoryStore.ts')],
  ['mocks/browser.ts', from('#src/ui/X.tsx')],
  ['mocks/handlers.ts', from('#src/client/parse.ts')],
  ['src/pages/X.test.tsx', from('#server/records/Store.ts')],
  ['tests/x.ts', from('#server/records/Store.ts')],
];

const allowed: [file: string, code: string][] = [
  ['src/contract/x.ts', from('zod')],
  ['src/contract/x.ts', from('./basics.ts')],
  ['src/record/x.ts', types],
  ['src/record/x.ts', words],
  ['src/narrative/x.ts', from('#src/statistics/verdict.ts')],
  ['src/narrative/x.ts', from('#src/record/dates.ts')],
  ['src/client/x.ts', from('@tanstack/react-query')],
  ['src/client/x.ts', from('#src/record/register.ts')],
  ['src/client/parse.ts', schema],
  ['src/ui/X.tsx', from('react')],
  ['src/charts/X.tsx', from('#src/ui/StatusMark.tsx')],
  ['src/charts/interactive/X.tsx', from('recharts')],
  ['src/share/x.ts', from('#src/contract/plain/csvText.ts')],
  ['src/share/X.tsx', from('#src/client/useCollection.ts')],
  ['src/stores/x.ts', from('zustand')],
  ['src/features/find/X.tsx', from('./Y.tsx')],
  ['src/features/find/X.tsx', from('#src/features/find/postcode/Y.tsx')],
  ['src/features/find/X.tsx', from('#src/client/useCollection.ts')],
  ['src/features/find/X.tsx', from('#src/charts/lanes/DotPlot.tsx')],
  ['src/features/find/X.tsx', types],
  ['src/features/find/X.tsx', words],
  ['src/features/find/X.tsx', `import './X.module.scss'`],
  ['src/pages/X.tsx', from('#src/features/places/place.ts')],
  ['src/pages/X.tsx', from('#src/outlets/widgets.ts')],
  ['src/routes.ts', from('#src/pages/HomePage.tsx')],
  ['src/main.tsx', later('#mocks/browser.ts')],
  ['server/x.ts', schema],
  ['server/x.ts', from('#src/entry/server.tsx')],
  ['server/x.test.ts', from('#server/records/Store.ts')],
  ['mocks/handlers.ts', from('#server/records/Store.ts')],
  ['src/pages/X.test.tsx', from('#mocks/handlers.ts')],
];

let folder: string;
const complaints = new Map<string, string[]>();
const Report = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })),
});
/** Each case in a tree of its own, so that one file may be tried with many imports. */
const tree = (index: number) => `case${index}`;
const cases = [...forbidden, ...allowed];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'directions-'));
  const { default: config } = await import(join(ROOT, 'oxlint.config.ts'));
  const text = JSON.stringify({ ...config, options: {}, categories: {} });
  for (const [index, [file, code]] of cases.entries()) {
    const path = join(folder, tree(index), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(folder, tree(index), '.oxlintrc.json'), text);
    writeFileSync(path, `${code};\n`);
  }
  const linter = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '-f', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const { filename, code } of Report.parse(JSON.parse(stdout)).diagnostics) {
    const path = filename.replaceAll('\\', '/');
    complaints.set(path, [...(complaints.get(path) ?? []), code]);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DIRECTION =
  /no-restricted-imports|no-relative-parent-imports|no-barrel-file|extensions|no-default-export/;
const complaintsAbout = (index: number, file: string) =>
  (complaints.get(`${tree(index)}/${file}`) ?? []).filter((code) => DIRECTION.test(code));

test.each(forbidden.map(([file, code], index) => ({ file, code, index })))(
  '$file may not: $code',
  ({ file, index }) => {
    expect(complaintsAbout(index, file)).not.toEqual([]);
  },
);

test.each(allowed.map(([file, code], index) => ({ file, code, index: index + forbidden.length })))(
  '$file may: $code',
  ({ file, index }) => {
    expect(complaintsAbout(index, file)).toEqual([]);
  },
);
