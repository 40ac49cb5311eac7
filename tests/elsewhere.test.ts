import { expect, test } from 'vitest';

import { recordDay } from '#src/contract/plain/recordDay.ts';
import { changeDates } from '#src/record/changes/changeDates.ts';
import { changesBetween } from '#src/record/changes/changes.ts';
import { registerAt } from '#src/record/register/register.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

test('agreements and events elsewhere claim nothing here: 28 cells are announced, and nothing else changed', async () => {
  const record = await publishedRecord();
  const day = recordDay(record.system[0] ?? { searched: '', updated: '' });
  const here = {
    ...record,
    agreements: record.agreements.filter(({ ownPlaces }) => ownPlaces.length > 0),
    events: record.events.filter(({ elsewhere }) => elsewhere === undefined),
  };
  expect(record.agreements.length).toBeGreaterThan(here.agreements.length);
  const [event] = record.events;
  if (!event) throw new Error('The record has no event');
  const there = { ...event, id: 'there', places: [], elsewhere: 'Another town' };
  const withIt = { ...record, events: [...record.events, there] };

  expect(registerAt(record, day).map(({ status }) => status)).toEqual(
    Array.from({ length: 28 }, () => 'announced'),
  );
  expect(registerAt(withIt, day)).toEqual(registerAt(here, day));
  expect(changesBetween(withIt, '', day)).toEqual(changesBetween(here, '', day));
  expect(changeDates(withIt)).toEqual(changeDates(here));
});
