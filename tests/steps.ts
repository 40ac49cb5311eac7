/** One thing that guards the repository, as the program that checks it. */
export type Step = {
  readonly name: string;
  /** Arguments to Node, from the root of the repository; `npm` runs a script of package.json. */
  readonly node?: readonly string[];
  readonly npm?: string;
  /** The Vitest project whose tests are counted; each other step counts as one. */
  readonly project?: string;
  /** Steps that must have passed before. */
  readonly after?: readonly string[];
  readonly needsChromium?: boolean;
  /** Timing matters to it: nothing runs beside it. */
  readonly alone?: boolean;
};

const tests = (project: string): Pick<Step, 'node' | 'project'> => ({
  node: ['node_modules/vitest/vitest.mjs', 'run', '--project', project],
  project,
});

/** In the order in which they are started and reported: what fails fastest comes first. */
export const STEPS: readonly Step[] = [
  { name: 'types', node: ['node_modules/typescript/bin/tsc'] },
  { name: 'format', node: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'lint', node: ['node_modules/oxlint/bin/oxlint'] },
  { name: 'data', node: ['server/tools/dataCheck.ts'] },
  { name: 'build', npm: 'build' },
  { name: 'unit', ...tests('unit') },
  { name: 'page', ...tests('page') },
  { name: 'browser', ...tests('browser'), needsChromium: true, alone: true },
  { name: 'e2e', ...tests('e2e'), needsChromium: true, alone: true, after: ['build'] },
];

/**
 * The steps that were asked for by name, with those they wait for; none asked for: all.
 * @throws Error naming what is unknown and what there is
 */
export function chosen(names: readonly string[]): Step[] {
  const known = STEPS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(', ')}. Steps: ${known.join(', ')}.`);
  if (names.length === 0) return [...STEPS];
  const wanted = new Set([
    ...names,
    ...STEPS.flatMap(({ name, after = [] }) => (names.includes(name) ? after : [])),
  ]);
  return STEPS.filter(({ name }) => wanted.has(name));
}
