import { expect, test } from 'vitest';

import { DRAFT_NAMES, type DraftName, type RecordDraft } from '#server/records/RecordDraft.ts';
import { parseRecord } from '#server/records/parseRecord.ts';
import { recordFiles } from '#server/testing/recordFiles.ts';
import { COLLECTIONS } from '#src/contract/collections.ts';

import { ruleProblems } from './ruleProblems.ts';

/** A record that was read from no file, as a form or an import has it. */
const draftOf = (record: Record<DraftName, readonly object[]>) =>
  Object.fromEntries(
    DRAFT_NAMES.map((name) => {
      const rows: readonly { [key: string]: unknown }[] = record[name].map((row) => ({ ...row }));
      const key = COLLECTIONS[name].key ?? 'id';
      return [
        name,
        {
          name,
          rows,
          names: new Set(rows.map((row) => row[key])),
          isComplete: true,
          invalidFields: rows.map(() => new Set()),
        },
      ];
    }),
    // Object.fromEntries forgets that there is one entry for each name.
  ) as unknown as RecordDraft;

const { record: valid } = parseRecord(recordFiles());
if (!valid) throw new Error('the record is valid');

test('a valid record has no problems', () => {
  expect(ruleProblems(draftOf(valid))).toEqual([]);
});

test('a problem names the entry and the path in it, and no file', () => {
  const [first, ...others] = valid.decisions;
  if (!first) throw new Error('there are decisions');
  const decisions = [first, ...others, { ...first, id: 'again', service: 'nowhere' }, first];
  expect(ruleProblems(draftOf({ ...valid, decisions }))).toEqual([
    {
      collection: 'decisions',
      id: 'again',
      index: decisions.length - 2,
      path: ['service'],
      problem: '“nowhere” is not in services.json',
      remedy: expect.stringMatching(/^Add it there/),
    },
    {
      collection: 'decisions',
      id: first.id,
      index: decisions.length - 1,
      path: ['id'],
      problem: `“${first.id}” is already on {other}`,
      remedy: expect.any(String),
      other: { index: 0, path: ['id'] },
    },
    expect.objectContaining({ path: ['from'], other: { index: 0, path: ['from'] } }),
  ]);
});
