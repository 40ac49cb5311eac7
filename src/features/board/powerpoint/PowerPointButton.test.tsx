import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import type { DeckContent } from '#src/contract/deck.ts';
import { testDeck, testSlide } from '#src/outlets/powerpoint/testDeck.ts';
import { openPackage, textRunsOf } from '#tests/office/openPackage.ts';
import { savedCount, savedFile } from '#tests/savedFiles.ts';

import { PowerPointButton } from './PowerPointButton.tsx';

const deck = testDeck([testSlide(null), testSlide(null), testSlide(null)]);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('saves the deck under its name, and says so', async () => {
  render(<PowerPointButton content={() => deck} name="a-deck" />);
  await press('Save as PowerPoint');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved as a-deck.pptx'));
  const { name, content } = await savedFile();
  expect(name).toBe('a-deck.pptx');
  const office = await openPackage(content);
  expect(office.paths(/slides\/slide\d+\.xml$/)).toHaveLength(3);
  expect(textRunsOf(office.text('ppt/notesSlides/notesSlide1.xml'))).toContain('Say this first.');
  // It can be saved again.
  expect(screen.getByRole('button', { name: 'Save as PowerPoint' })).toBeEnabled();
});

test('leaves the presenter’s notes out if told', async () => {
  render(<PowerPointButton content={() => deck} name="a-deck" />);
  await userEvent.click(screen.getByRole('checkbox', { name: /my notes/ }));
  await press('Save as PowerPoint');
  const office = await openPackage((await savedFile()).content);
  expect(textRunsOf(office.text('ppt/notesSlides/notesSlide1.xml'))).not.toContain(
    'Say this first.',
  );
});

test('shows how far it is, and stops when told', async () => {
  let give: (content: DeckContent) => void = () => undefined;
  const waiting = new Promise<DeckContent>((resolve) => {
    give = resolve;
  });
  render(<PowerPointButton content={() => waiting} name="a-deck" />);
  await press('Save as PowerPoint');
  expect(await screen.findByRole('progressbar', { name: 'Slides written' })).toBeVisible();
  await press('Cancel');
  give(deck);
  await waiting;
  expect(screen.getByRole('status')).toHaveTextContent('Cancelled: nothing was saved.');
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(savedCount()).toBe(0);
});

test('says what to do where it fails', async () => {
  const fail = () => Promise.reject(new Error('no connection'));
  render(<PowerPointButton content={fail} name="a-deck" />);
  await press('Save as PowerPoint');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/could not be written/));
  expect(screen.getByRole('button', { name: 'Save as PowerPoint' })).toBeEnabled();
});
