import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { parseRecord } from '#server/records/parseRecord.ts';
import { readFolder } from '#server/records/readFolder.ts';
import type { Assessment } from '#src/contract/principles/assessment.ts';
import { restoreReader, useReader } from '#src/stores/readerStore.ts';
import { PUBLISHED_FOLDER } from '#tests/records/publishedRecord.ts';
import { renderApp } from '#tests/renderApp.tsx';
import { savedFile } from '#tests/savedFiles.ts';

beforeEach(() => restoreReader(''));
// The store outlives the test, and would write it back.
afterEach(() => useReader.setState(useReader.getInitialState()));

async function openForm() {
  const { user } = await renderApp('/principles/assess?place=blackpool', { record: 'published' });
  await screen.findByRole('combobox', { name: 'Place or agreement' });
  /** Goes to a control by the keyboard alone, forwards. */
  const tabTo = async (control: HTMLElement) => {
    for (let n = 0; document.activeElement !== control; n += 1) {
      if (n > 300) throw new Error(`Tab never reaches ${control.id}`);
      await user.tab();
    }
  };
  return { user, tabTo };
}

/** What `npm run data:check` says of the published record with a file more. */
async function checkWith(name: string, text: string) {
  const texts = await readFolder(PUBLISHED_FOLDER);
  return parseRecord(new Map([...texts, [`assessments/${name}`, text]]));
}

const chart = () => screen.getByRole('list', { name: /assessed Blackpool/ });

test('an assessment is made by keyboard alone, saved, checked, opened again and held beside another’s', async () => {
  const { user, tabTo } = await openForm();
  const field = (label: string) => screen.getByLabelText(label);
  expect(screen.getByText(/Using them for places is our extension/)).toBeInTheDocument();

  // Nothing is filled in: each field says what it needs, and the focus is on the list of them.
  const partner = field('Partner that assesses');
  await tabTo(partner);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByText('Not saved: 9 fields need something')).toBeInTheDocument();
  expect(partner).toHaveAccessibleDescription(/Write which partner/);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(partner).toHaveFocus();
  await user.keyboard('the council');
  await user.tab();
  await user.type(document.activeElement ?? document.body, '2024-05-20');

  // By arrow keys and space: in part on the first, “nothing yet” on the others.
  const [first, ...others] = screen.getAllByRole('radiogroup');
  if (!first) throw new Error('there are principles');
  await tabTo(within(first).getByLabelText('Nothing yet'));
  await user.keyboard(' {ArrowDown}{ArrowDown}');
  expect(within(first).getByLabelText('Done in part')).toBeChecked();
  for (const group of others) {
    await tabTo(within(group).getByLabelText('Nothing yet'));
    await user.keyboard(' ');
  }
  await tabTo(screen.getByText('Save as a file'));
  await user.keyboard('{Enter}');
  // One thing is left, and the list leads to it.
  expect(field('What was seen')).toHaveAccessibleDescription(/every level above/);
  await user.tab();
  await user.keyboard('{Enter}Two posts.{Tab}Minutes{Tab}Item 3{Tab}2024-06');
  const time = field('Leadership time committed, a month');
  await user.tab({ shift: true });
  while (document.activeElement !== time) await user.tab({ shift: true });
  await user.keyboard('two days{Enter}');
  expect(time).toHaveAccessibleDescription(/no number/);
  expect(field('Date of the document')).toHaveAccessibleDescription(/after the day of the assess/);
  await user.clear(time);
  await user.type(time, '2 days');
  await user.clear(field('Date of the document'));
  await user.type(field('Date of the document'), '2024-05{Enter}');
  expect(screen.queryByRole('alert')).toBeNull();

  const { name, text } = await savedFile();
  expect(name).toBe('blackpool-the-council-2024-05-20.json');
  const { record, problems } = await checkWith(name, text);
  expect(problems).toEqual([]);
  expect(record?.assessments).toMatchObject([
    { place: 'blackpool', agreement: null, partner: 'the council', basis: 'derived' },
  ]);
  expect(chart()).toHaveTextContent('The council says “done in part”.');

  // Another partner's, by file, which sees it otherwise.
  const mine = JSON.parse(text) as Assessment;
  const theirs: Assessment = {
    ...mine,
    id: 'theirs',
    partner: 'the ICB',
    findings: mine.findings.map((one) => ({
      ...one,
      level: 'nothing-yet',
      amount: null,
      evidence: [],
    })),
  };
  const other = (content: unknown) =>
    user.upload(
      screen.getByLabelText(/^Set another partner’s/),
      new File([JSON.stringify(content)], 'theirs.json', { type: 'application/json' }),
    );
  await other({ ...theirs, place: 'narnia', findings: theirs.findings.slice(1) });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /“narnia” is not in this record.*says nothing of “Sustainability”/,
  );
  await other(theirs);
  await waitFor(() =>
    expect(chart()).toHaveTextContent(
      'They differ: the ICB says “nothing yet”, and the council says “done in part”.',
    ),
  );
  expect(
    screen.getByText(
      'Those who assessed Blackpool differ on “Sustainability”, and agree on the others.',
    ),
  ).toBeInTheDocument();

  // Kept only when asked, with what is beside it; opened again by another visit.
  expect(localStorage.getItem('placeboard')).toBeNull();
  await user.click(screen.getByText('Keep it in this browser'));
  expect(localStorage.getItem('placeboard')).toContain('Two posts.');
  await user.click(screen.getByText('Remove it from this browser'));
  expect(localStorage.getItem('placeboard')).toBeNull();
  await user.clear(field('What was seen'));
  await user.upload(
    screen.getByLabelText(/^Go on with an assessment/),
    new File([text], name, { type: 'application/json' }),
  );
  await user.click(await screen.findByText('Replace it'));
  expect(field('What was seen')).toHaveValue('Two posts.');
});
