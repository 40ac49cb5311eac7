import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';

const { example } = COLLECTIONS.assessments;
const [finding] = example.findings;
if (!finding) throw new Error('the example has a finding');
const FILE = `assessments/${example.id}.json`;

/** The problems of a record with one assessment, as lines; each names file, line and field. */
function problemsOf(assessment: object): string[] {
  const files = recordFiles().set(FILE, JSON.stringify(assessment, null, 2));
  return parseRecord(files).problems.map(
    ({ file, line, field, problem, remedy }) => `${file}:${line} ${field}: ${problem}. ${remedy}`,
  );
}
const withFinding = (changes: object) =>
  problemsOf({ ...example, findings: [{ ...finding, ...changes }] });

test('a whole assessment is accepted', () => {
  expect(problemsOf(example)).toEqual([]);
  expect(withFinding({ level: 'nothing-yet', amount: null, evidence: [] })).toEqual([]);
});

test.each([
  ['agreed', 'evidence'],
  ['checked', 'evidence'],
])('%s without evidence is refused', (level, field) => {
  expect(withFinding({ level, evidence: [] })).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${FILE}:\\d+ findings\\[0\\]\\.${field}: has nothing in it.* Write what was seen`,
      ),
    ),
  ]);
});

test.each([
  [
    'an amount without a number',
    { amount: 'some days' },
    /amount: is “some days”, which has no number/,
  ],
  [
    'a level that is none',
    { level: 'done' },
    /level: .*It must be one of: nothing-yet, agreed, in-part, checked/,
  ],
  ['a principle that is none', { principle: 'kindness' }, /“kindness” is not in principles\.json/],
  [
    'evidence from after the day',
    { evidence: [{ ...finding.evidence[0], on: '2024-03-02' }] },
    /evidence\[0\]\.on: is 2 March 2024, after the day of the assessment \(1 March 2024\)/,
  ],
])('%s', (_, changes, says) => {
  expect(withFinding(changes).join('\n')).toMatch(says);
});

test('every principle has a finding, each one', () => {
  expect(problemsOf({ ...example, findings: [] })).toEqual([
    expect.stringMatching(/findings: says nothing of “Sustainability”\. Add a finding/),
  ]);
  expect(problemsOf({ ...example, findings: [finding, finding] })).toEqual([
    expect.stringMatching(/“sustainability” is in the list twice/),
  ]);
});

test('exactly one thing is assessed, by a day that the record has reached', () => {
  expect(problemsOf({ ...example, place: null }).join()).toMatch(/must name what is assessed/);
  expect(problemsOf({ ...example, on: '2099-01-01' }).join()).toMatch(/ on: /);
  expect(problemsOf({ ...example, basis: 'published' }).join()).toMatch(/no source states it/);
});
