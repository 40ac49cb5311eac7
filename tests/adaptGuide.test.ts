import { expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { minimalRecord } from '#server/tools/newRecord/minimalRecord.ts';
import { readAnswers } from '#server/tools/newRecord/readAnswers.ts';

import { repositoryText } from './repository.ts';

/* What docs/adapt.md tells a developer to type makes a record that works. */

const blocks = [...repositoryText('docs/adapt.md').matchAll(/```(\w*)\n(.*?)```/gs)].map(
  ([, language, text]) => ({ language, text: text ?? '' }),
);
const [answers = '', source = '', decision = '', indicator = ''] = blocks
  .filter(({ language }) => language === 'json')
  .map(({ text }) => text);
const values = blocks.find(({ text }) => text.startsWith('area,sex'))?.text ?? '';

test('the guide’s answers make a valid record, also with its additions', () => {
  const files = minimalRecord(readAnswers('answers.json', answers));
  expect(parseRecord(files).problems).toEqual([]);

  const add = (name: string, entry: string) => {
    const before: unknown = JSON.parse(files.get(name) ?? '[]');
    if (!Array.isArray(before)) throw new Error(`${name} holds no list`);
    files.set(name, JSON.stringify([...before.map((one: unknown) => one), JSON.parse(entry)]));
  };
  add('sources.json', source);
  add('decisions.json', decision);
  add('indicators.json', indicator);
  files.set('observations/adult-smoking.csv', values);
  const { record, problems } = parseRecord(files);
  expect(problems).toEqual([]);
  expect(record?.places).toHaveLength(2);
  expect(record?.decisions).toHaveLength(1);
  expect(record?.observations.map(({ state }) => state)).toEqual(['number', 'number', 'missing']);
});
