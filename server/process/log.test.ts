import { expect, test } from 'vitest';

import { createLog } from './log.ts';

function logged(...fields: object[]): unknown[] {
  const lines: string[] = [];
  const log = createLog({ write: (line) => void lines.push(line) });
  for (const one of fields) log.error(one);
  return lines.map((line) => JSON.parse(line) as unknown);
}

test('a line has time, level and event, and the stack of an error', () => {
  const error = new TypeError('No such record', { cause: new Error('gone') });
  expect(logged({ event: 'error', err: error }, { event: 'error', err: 'a text' })).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'error',
      event: 'error',
      err: {
        type: 'TypeError',
        message: 'No such record: gone',
        stack: expect.stringContaining('log.test.ts'),
      },
      msg: 'No such record',
    },
    expect.objectContaining({ level: 'error', event: 'error', err: 'a text' }),
  ]);
});
