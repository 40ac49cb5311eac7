import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

import { ROOT } from './repository.ts';

/* One rule of oxlint.config.ts a line, each as a file with one import that breaks it, and one that doesn't. */

const from = (name: string) => `import { thing } from '${name}'`;
const later = (name: string) => `export const thing = () => import('${name}')`;
type File = [path: string, code: string];

const RULES: [rule: string, broken: File, kept: File][] = [
  [
    'a folder imports only what is listed for it',
    ['src/contract/x.ts', from('#src/record/dates.ts')],
    ['src/contract/x.ts', from('zod')],
  ],
  [
    'a folder that is not listed imports nothing',
    ['src/newfolder/x.ts', from('#src/ui/X.tsx')],
    ['src/newfolder/x.ts', from('./y.ts')],
  ],
  [
    'schemas stay out of the first load',
    ['src/features/find/X.tsx', from('#src/contract/basics.ts')],
    ['src/features/find/X.tsx', `import type { Id } from '#src/contract/basics.ts'`],
  ],
  [
    'features don’t know each other, not even later',
    ['src/features/find/X.tsx', later('#src/features/money/Y.tsx')],
    ['src/features/find/X.tsx', later('#src/features/find/postcode/Y.tsx')],
  ],
  [
    'pieces without data know no client',
    ['src/ui/X.tsx', from('#src/client/useCollection.ts')],
    ['src/pages/X.tsx', from('#src/client/useCollection.ts')],
  ],
  [
    'only interactive charts use recharts',
    ['src/charts/X.tsx', from('recharts')],
    ['src/charts/interactive/X.tsx', from('recharts')],
  ],
  [
    'the server renders through one door',
    ['server/x.ts', from('#src/ui/X.tsx')],
    ['server/x.ts', from('#src/entry/server.tsx')],
  ],
  [
    'only the server knows the Store',
    ['tests/x.ts', from('#server/records/Store.ts')],
    ['server/x.test.ts', from('#server/records/Store.ts')],
  ],
  [
    'mocks are imported in one place',
    ['src/routes.ts', later('#mocks/browser.ts')],
    ['src/main.tsx', later('#mocks/browser.ts')],
  ],
  [
    'no import climbs out of its folder',
    ['src/ui/X.tsx', from('../narrative/language/format.ts')],
    ['src/ui/X.tsx', from('#src/narrative/language/format.ts')],
  ],
];

const Report = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })),
});
const DIRECTION = /no-restricted-imports|no-relative-parent-imports/;

let folder: string;
/** Files in which an import goes a wrong way: each stands in a tree of its own. */
let wrong: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'directions-'));
  const { default: config } = await import(join(ROOT, 'oxlint.config.ts'));
  const text = JSON.stringify({ ...config, options: {}, categories: {} });
  for (const [index, [, ...files]] of RULES.entries())
    for (const [at, [path, code]] of files.entries()) {
      const tree = join(folder, `${index}-${at}`);
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, '.oxlintrc.json'), text);
      writeFileSync(join(tree, path), `${code};\n`);
    }
  const linter = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [linter, '-f', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  wrong = Report.parse(JSON.parse(stdout)).diagnostics.flatMap(({ filename, code }) =>
    DIRECTION.test(code) ? [filename.replaceAll('\\', '/')] : [],
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(RULES.map(([rule, [broken], [kept]], index) => ({ rule, broken, kept, index })))(
  '$rule',
  ({ broken, kept, index }) => {
    expect(wrong).toContain(`${index}-0/${broken}`);
    expect(wrong).not.toContain(`${index}-1/${kept}`);
  },
);
