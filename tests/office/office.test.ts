import { expect, test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import type { RecordData } from '#src/contract/record.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { writePowerPoint } from '#src/outlets/powerpoint/writePowerPoint.ts';
import { paginate } from '#src/outlets/slide/paginate.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';
import { syntheticRecord } from '#tests/records/syntheticRecord.ts';

import { openPackage, textRunsOf } from './openPackage.ts';
import { missingPrograms, pdfPages, type Page, type Word } from './pdfPages.ts';

/* Optional: `npm run check:office`, where LibreOffice and poppler are installed. */

/** Every deck of a record, about each place and one service. */
async function decksOf(record: RecordData, prefix: string) {
  const load = answersOf(record);
  const subjects = {
    place: record.places.map(({ id }) => id),
    service: record.services.slice(0, 1).map(({ id }) => id),
    agreement: record.agreements.map(({ id }) => id),
    review: record.reviews.map(({ id }) => id),
    from: ['2023-01-01'],
  };
  const decks = new Map<string, DeckContent>();
  for (const deck of record.decks)
    for (const subject of deck.param === null ? [''] : subjects[deck.param]) {
      const params = deck.param === null ? {} : { [deck.param]: subject };
      decks.set(`${prefix}-${deck.id}-${subject}`, paginate(await loadDeck(deck, params, load)));
    }
  return decks;
}

const letters = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of Array.from(texts.join('').replaceAll(/\s/g, '')))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

/** What of a slide's text isn't on its page. Lines may break anywhere, so letters are counted. */
function missingLetters(runs: readonly string[], { words }: Page): string[] {
  const there = letters(words.map(({ text }) => text));
  return [...letters(runs)].flatMap(([letter, count]) =>
    (there.get(letter) ?? 0) < count ? [letter] : [],
  );
}

/** How much of the lower word of two lies under the other, in points. */
const depth = (a: Word, b: Word): number =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    ? Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    : 0;

/** Words that lie on each other: a text that has run out of its room. */
function collisions({ words }: Page): string[] {
  return words.flatMap((word, n) =>
    words
      .slice(n + 1)
      .filter((other) => depth(word, other) > 0.45 * (word.bottom - word.top))
      .map((other) => `${word.text} / ${other.text}`),
  );
}

const overEdge = ({ words, width, height }: Page): string[] =>
  words
    .filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
    )
    .map(({ text }) => text);

test('LibreOffice shows every slide of every deck, with all its words and nothing on top of another', async () => {
  const missing = await missingPrograms();
  if (missing.length > 0) {
    process.stdout.write(`Not checked: ${missing.join(' and ')} is not installed here.\n`);
    return;
  }
  const example = await loadRecord('mocks/record');
  const decks = new Map([
    ...(await decksOf(await publishedRecord(), 'published')),
    ...(await decksOf(example, 'example')),
    ...(await decksOf({ ...syntheticRecord(12), decks: example.decks }, 'twelve')),
  ]);
  const files = new Map<string, Blob>();
  for (const [name, deck] of decks) files.set(name, await writePowerPoint(deck));
  const problems: string[] = [];
  for (const [name, pages] of await pdfPages(files)) {
    const office = await openPackage(files.get(name) ?? new Blob());
    const slides = office.paths(/^ppt\/slides\/slide\d+\.xml$/);
    expect(pages.length, name).toBe(slides.length);
    for (const [n, page] of pages.entries()) {
      const about = `${name} ${n + 1}:`;
      const lost = missingLetters(textRunsOf(office.text(slides[n] ?? '')), page);
      if (lost.length > 0) problems.push(`${about} not shown: ${lost.join(' ')}`);
      problems.push(...collisions(page).map((words) => `${about} on each other: ${words}`));
      problems.push(...overEdge(page).map((word) => `${about} over the edge: ${word}`));
    }
  }
  expect(problems).toEqual([]);
  process.stdout.write(`${files.size} files were converted and looked through.\n`);
});
