import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { Visitor } from 'rolldown/utils';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '..');

/* Folders that git ignores; `dist.partial`, for example, changes while tests run. */
const IGNORED = readFileSync(join(ROOT, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line.endsWith('/'))
  .map((line) => line.slice(0, -1));
const LEFT_OUT = new Set(['.git', ...IGNORED]);
const TEXT =
  /\.(tsx?|json|jsonc|scss|css|html|md|ya?ml|csv|svg|txt)$|(^|\/)(\.ci\/run|\.npmrc|LICENSE)$/;

/** Every text file of the repository, as paths from its root with forward slashes. */
export function textFiles(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (LEFT_OUT.has(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? textFiles(path) : [relative(ROOT, path).split(sep).join('/')];
    })
    .filter((path) => TEXT.test(path));
}

export const repositoryText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
export const isThere = (path: string): boolean => existsSync(join(ROOT, path));
export const jsonOf = (path: string): unknown => JSON.parse(repositoryText(path));

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
/** Whether a file is for tests only: `testSeries.ts`, or anything in a folder `testing`. */
export const isTestData = (path: string): boolean =>
  /(^|\/)(test[A-Z]\w*\.tsx?$|testing\/)/.test(path);
export const isCode = (path: string): boolean => /\.tsx?$/.test(path);

export type Import = { name: string; kind: 'static' | 'type' | 'dynamic' };

/** The imports of a file, as written, with their kinds. */
export function importsOf(path: string): Import[] {
  const text = repositoryText(path);
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be parsed'}`);
  const kindOf = (statement: { start: number }) =>
    /^(im|ex)port type\b/.test(text.slice(statement.start, statement.start + 12))
      ? ('type' as const)
      : ('static' as const);
  const imports: Import[] = module.staticImports.map((statement) => ({
    name: statement.moduleRequest.value,
    kind: kindOf(statement),
  }));
  for (const statement of module.staticExports) {
    const name = statement.entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value;
    if (name !== undefined) imports.push({ name, kind: kindOf(statement) });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end);
    const name = /^['"`]([^'"`$]*)['"`]$/.exec(written)?.[1];
    if (name !== undefined) imports.push({ name, kind: 'dynamic' });
  }
  return imports;
}

/** First and last lines of each type assertion except `as const`. */
export function assertionsIn(path: string): { first: number; last: number }[] {
  const text = repositoryText(path);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const found: { first: number; last: number }[] = [];
  const visitor = new Visitor({
    TSAsExpression: ({ start, end }) => {
      if (!text.slice(start, end).endsWith('as const'))
        found.push({ first: lineAt(start), last: lineAt(end) });
    },
  });
  visitor.visit(parseSync(path, text).program);
  return found;
}

/** The path of the file that an import names; null for a package. */
export function importedFile(importer: string, name: string): string | null {
  const bare = name.split('?')[0] ?? name;
  if (bare.startsWith('#')) return bare.slice(1);
  if (bare.startsWith('./')) {
    const folder = dirname(importer);
    return folder === '.' ? bare.slice(2) : `${folder}/${bare.slice(2)}`;
  }
  return null;
}

/** Files and packages reachable by imports of some kinds, each with the chain of files to it. */
export function reachedFrom(
  entries: readonly string[],
  kinds: readonly Import['kind'][],
): Map<string, string[]> {
  const reached = new Map<string, string[]>(entries.map((entry) => [entry, [entry]]));
  for (const [path, chain] of reached) {
    if (!isCode(path) || !isThere(path)) continue;
    for (const { name, kind } of importsOf(path)) {
      const target = importedFile(path, name) ?? name;
      if (kinds.includes(kind) && !reached.has(target)) reached.set(target, [...chain, target]);
    }
  }
  return reached;
}
