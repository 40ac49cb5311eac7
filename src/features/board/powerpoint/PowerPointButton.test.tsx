import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import type { DeckContent } from '#src/contract/deck.ts';
import { testDeck, testSlide } from '#src/outlets/powerpoint/testDeck.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';
import { openPackage, runsOf } from '#tests/office/openPackage.ts';

import { PowerPointButton } from './PowerPointButton.tsx';

vi.mock('#src/outlets/share/saveFile.ts', () => ({ saveFile: vi.fn<typeof saveFile>() }));
beforeEach(() => vi.mocked(saveFile).mockClear());

const deck = testDeck([testSlide(null), testSlide(null), testSlide(null)]);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('saves the deck under its name, and says so', async () => {
  render(<PowerPointButton content={() => deck} name="a-deck" />);
  await press('Save as PowerPoint');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved as a-deck.pptx'));
  const [[blob, file] = []] = vi.mocked(saveFile).mock.calls;
  expect(file).toBe('a-deck.pptx');
  const office = await openPackage(blob ?? new Blob());
  expect(office.paths(/slides\/slide\d+\.xml$/)).toHaveLength(3);
  expect(runsOf(office.text('ppt/notesSlides/notesSlide1.xml'))).toContain('Say this first.');
  // It can be saved again.
  expect(screen.getByRole('button', { name: 'Save as PowerPoint' })).toBeEnabled();
});

test('leaves the presenter’s notes out if told', async () => {
  render(<PowerPointButton content={() => deck} name="a-deck" />);
  await userEvent.click(screen.getByRole('checkbox', { name: /presenter’s notes/ }));
  await press('Save as PowerPoint');
  await waitFor(() => expect(saveFile).toHaveBeenCalled());
  const [[blob] = []] = vi.mocked(saveFile).mock.calls;
  const office = await openPackage(blob ?? new Blob());
  expect(runsOf(office.text('ppt/notesSlides/notesSlide1.xml'))).not.toContain('Say this first.');
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
  expect(saveFile).not.toHaveBeenCalled();
});

test('says what to do where it fails', async () => {
  const fail = () => Promise.reject(new Error('no connection'));
  render(<PowerPointButton content={fail} name="a-deck" />);
  await press('Save as PowerPoint');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/could not be written/));
  expect(screen.getByRole('button', { name: 'Save as PowerPoint' })).toBeEnabled();
});
