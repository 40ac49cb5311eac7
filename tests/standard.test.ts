import { expect, test } from 'vitest';
import { z } from 'zod';

import { problemLine } from '#server/records/DataProblem.ts';
import { checkOneFile } from '#server/records/checkRecord.ts';
import { apiFiles } from '#server/publish/apiFiles.ts';
import { createMounts, readSources } from '#server/records/mounts/mounts.ts';
import { schemaName, singleSchema } from '#src/contract/api/schemas.ts';
import { COLLECTIONS, STORED_NAMES } from '#src/contract/collections.ts';
import { STATUSES, STATUSES_NEEDING_A_DECISION } from '#src/contract/plain/words.ts';
import { statusMeaning } from '#src/narrative/register/statusMeaning.ts';

import { repositoryText } from './repository.ts';

/* What docs/standard.md says is what the check asks for, and its example passes. */

const guide = repositoryText('docs/standard.md');
const example = /```json\n(.*?)```/s.exec(guide)?.[1] ?? '';
/** The cells of the rows of its tables. */
const rows = guide
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, -1));
const cellsOf = (name: string) => rows.find(([first]) => first?.trim() === `\`${name}\``) ?? [];

test('the example passes the check', async () => {
  const { record, problems } = await checkOneFile('register.json', example);
  expect(problems.map(problemLine)).toEqual([]);
  expect(record?.decisions.map(({ status }) => status)).toEqual(['delegated']);
});

const requiredFields = (schema: z.ZodType): string[] =>
  z.looseObject({ required: z.array(z.string()) }).parse(singleSchema(schemaName(schema))).required;

const required = STORED_NAMES.filter((name) => COLLECTIONS[name].isRequired);

test.each(required)('of %s it names every field that must be there, and no other', (name) => {
  const [, , fields = ''] = cellsOf(name);
  // What is in brackets is about the field before it.
  const named = [...fields.replaceAll(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g)].map(
    ([, one = '']) => one,
  );
  expect(named.toSorted()).toEqual(requiredFields(COLLECTIONS[name].stored).toSorted());
});

test('it has our meaning of each status, and what each needs', () => {
  for (const status of STATUSES) {
    const [, meaning = '', needs = ''] = cellsOf(status);
    expect(meaning.trim()).toBe(statusMeaning(status));
    expect(needs.includes('cited decision'), status).toBe(
      STATUSES_NEEDING_A_DECISION.some((one) => one === status),
    );
    expect(needs.includes('holder'), status).toBe(['delegated', 'joint'].includes(status));
  }
});

test('what is wrong with one file is said on its own lines', async () => {
  const broken = example
    .replace('"status": "delegated"', '"status": "delegatd"')
    .replace('"sources": [', '"source": [], "sources": [')
    .replace('"areas": [', '"area": [');
  const { record, problems } = await checkOneFile('register.json', broken);
  expect(record).toBeNull();
  const lineOf = (text: string) => broken.slice(0, broken.indexOf(text)).split('\n').length;
  const said = problems.map(problemLine);
  expect(said).toContainEqual(
    expect.stringMatching(`^register.json:${lineOf('"delegatd"')} decisions.status: is “delegatd”`),
  );
  expect(said).toContainEqual(
    expect.stringMatching(
      `^register.json:${lineOf('"area": [')} area: is not a collection .* Did you mean “areas”`,
    ),
  );
  expect(said).toContainEqual(expect.stringMatching(/^register.json areas: is missing\. Add it/));
  expect((await checkOneFile('r.json', '[]')).problems.map(problemLine)).toEqual([
    'r.json:1: the file must hold one object. Put the collections in one object: { "system": {…}, "sources": […], … }.',
  ]);
});

test('a register in one file is mounted beside others', async () => {
  const [mount] = createMounts(
    await readSources([{ prefix: '/saltmarsh', folder: 'tests/records/saltmarsh.json' }]),
    {},
  );
  expect(mount?.name).toBe('NHS Saltmarsh and Dale');
  expect(mount?.illustrative).toBe(true);
  const answer = await mount?.fetchApi('register.json?place=saltmarsh&service=podiatry');
  expect(await answer?.text()).toContain('"status":"joint"');
  // Whatever its API names is there, as a copy made of files needs.
  if (!mount) throw new Error('It is mounted');
  expect((await apiFiles(mount, '')).length).toBeGreaterThan(100);
  const linked = await mount?.fetchApi('record.jsonld');
  expect(await linked?.text()).toContain('"replaces":["register/saltmarsh/podiatry#');
});
