import { expect, test } from 'vitest';

import { checkDeck } from './checkDeck.ts';
import { withSlide } from './deckEdits.ts';

const { deck } = withSlide(null, { kind: 'text', title: 'What we ask', lines: [] }, 'published');
const [slide] = deck.slides;

/** What is wrong, each as one line. */
const problemsOf = (json: unknown) => {
  const checked = checkDeck(json);
  return 'problems' in checked
    ? checked.problems.map(({ where, says }) => `${where}: ${says}`)
    : [];
};

test('says what is wrong, where as a reader counts, and what to do', () => {
  const note = 'x'.repeat(1201);
  expect(problemsOf({ ...deck, slides: [slide, { ...slide, id: 'b', note, seconds: 4 }] })).toEqual(
    [
      expect.stringMatching(/^slide 2, note: .* It must be 1200 characters at most/),
      'slide 2, seconds: is 4. It must be 5 or more.',
    ],
  );
  expect(problemsOf({ ...deck, slides: [] })).toEqual([
    'slides: has 0 items. It must have 1 or more.',
  ]);
  const { title: _, ...untitled } = deck;
  expect(problemsOf({ ...untitled, titel: 'x' })).toEqual([
    expect.stringMatching(/^title: is missing\. Add it\./),
    'titel: is not a field of this entry. Remove it, or correct its name. Did you mean “title”?',
  ]);
});

test.each([[null], ['text'], [[]], [{}], [{ slides: 7 }]])('refuses %j in words', (json) => {
  expect(problemsOf(json).join()).toMatch(/: is .*\. (Add|It) /);
});

test('two slides with one id are refused', () => {
  expect(problemsOf({ ...deck, slides: [slide, slide] })).toEqual([
    'slide 2, id: is “text”, as is that of slide 1. Give each slide an id of its own.',
  ]);
});
