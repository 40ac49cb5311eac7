import { describe, expect, test } from 'vitest';

import type { GapChange } from '#src/statistics/gapChange.ts';

import { fairerAllowance, fairerSentence } from './fairerSentence.ts';
import { changed, unjudged } from './testGaps.ts';

const outcome = (name: string, ...changes: GapChange[]) => ({ name, changes });
const still = changed('no-clear-change');

const smoking = outcome('Adult smoking', still, still);
const obesity = outcome('Adult obesity', still, changed('widened'));
const life = outcome('Healthy life expectancy', changed('narrowed'), changed('widened'));
const deaths = outcome('Preventable deaths', changed('narrowed'), unjudged);
const absence = outcome('Persistent absence', unjudged, unjudged);

describe('fairerSentence', () => {
  test('counts outcomes by how their gaps changed, and only judged ones', () => {
    expect(fairerSentence([smoking, obesity, absence], 'England')).toBe(
      'No gap to England clearly narrowed, and one widened. Of the two outcomes that can be judged, a gap widened in one (adult obesity), and none clearly changed in one.',
    );
    expect(fairerSentence([life, obesity, deaths, smoking], 'North West')).toBe(
      'Some gaps to the North West narrowed and others widened. Of the four outcomes that can be judged, a gap narrowed in one, a gap widened in one, some narrowed and others widened in one, and none clearly changed in one.',
    );
    expect(fairerSentence([deaths, smoking], 'England')).toMatch(
      /^One gap to England narrowed and none clearly widened\. /,
    );
  });

  test('counts what stands when all that were judged are allowed for', () => {
    // 0.02 by itself is clear; of 23 it would have to be at most 0.05 ÷ 23 = 0.0022.
    const once = outcome('Adult obesity', changed('widened', { chance: 0.02 }));
    const many = outcome('Adult smoking', ...Array.from({ length: 22 }, () => still));
    expect(fairerSentence([once], 'England')).toMatch(/and one widened/);
    expect(fairerSentence([once, many], 'England')).toBe(
      'No place’s gap to England clearly changed in either of the two outcomes that can be judged.',
    );
    expect(fairerAllowance([once, many])).toMatch(/^Of 23 gaps judged at 95%, about one /);
  });

  test('counts nothing that is clear at the two ends only', () => {
    const ends = outcome('Adult obesity', changed('widened', { isAtEndsOnly: true }));
    expect(fairerSentence([ends, smoking], 'England')).toBe(
      'No place’s gap to England clearly changed in either of the two outcomes that can be judged.',
    );
  });

  test('does not count a changed lead as a gap', () => {
    const lead = outcome('Adult obesity', still, changed('widened', { isAhead: true }));
    expect(fairerSentence([lead, smoking], 'England')).toBe(
      'No place’s gap to England clearly changed in either of the two outcomes that can be judged.',
    );
  });

  test('names the outcome where only one is judged', () => {
    expect(fairerSentence([obesity, absence], 'England')).toBe(
      'No gap to England clearly narrowed, and one widened, in the one outcome that can be judged (adult obesity).',
    );
    expect(fairerSentence([smoking], 'England')).toBe(
      'No place’s gap to England clearly changed in the one outcome that can be judged (adult smoking).',
    );
  });

  test('claims nothing where nothing is judged', () => {
    expect(fairerSentence([absence], 'England')).toBe(
      'Whether any place’s gap to England is closing can’t be judged from these figures.',
    );
    expect(fairerSentence([], 'England')).toMatch(/can’t be judged/);
  });

  test('is about the gaps of one place where there is one', () => {
    const say = (...all: ReturnType<typeof outcome>[]) =>
      fairerSentence(all, 'England', 'Blackpool');
    expect(say(smoking, outcome('Adult obesity', still))).toBe(
      'No gap between Blackpool and England clearly changed in either of the two outcomes that can be judged.',
    );
    expect(say(smoking, deaths)).toMatch(
      /^One gap between Blackpool and England narrowed and none clearly widened\. /,
    );
    expect(say(absence)).toBe(
      'Whether any gap between Blackpool and England is closing can’t be judged from these figures.',
    );
  });

  test('names no more than three', () => {
    const four = ['One', 'Two', 'Three', 'Four'].map((name) => outcome(name, changed('widened')));
    expect(fairerSentence(four, 'England')).toMatch(/a gap widened in four\.$/);
  });
});
