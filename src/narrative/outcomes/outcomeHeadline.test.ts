import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BROKEN_SENTENCE } from '#src/narrative/register/testWords.ts';
import type { Verdict } from '#src/statistics/verdict.ts';

import { outcomeHeadline } from './outcomeHeadline.ts';

const NAMES = ['Blackburn with Darwen', 'Blackpool', 'Lancashire', 'South Cumbria'];
const worse: Verdict = { kind: 'worse' };
const better: Verdict = { kind: 'better' };
const unclear: Verdict = { kind: 'no-clear-difference' };
const noLimits: Verdict = { kind: 'not-judged', because: 'no-limits' };
const noFigure: Verdict = { kind: 'not-judged', because: 'no-figure' };
const noComparator: Verdict = { kind: 'not-judged', because: 'no-comparator' };

const say = (verdicts: Verdict[], shortName = 'Adult obesity', comparatorName = 'England') =>
  outcomeHeadline({
    indicator: { shortName },
    places: verdicts.map((verdict, index) => ({ name: NAMES[index] ?? '', verdict })),
    comparatorName,
  });

describe('outcomeHeadline', () => {
  it('names the places that differ', () => {
    expect(say([unclear, worse, unclear, unclear])).toBe(
      'Blackpool is worse than England on adult obesity',
    );
    expect(say([worse, worse, unclear, noFigure])).toBe(
      'Blackburn with Darwen and Blackpool are worse than England on adult obesity',
    );
    expect(say([unclear, unclear, better, unclear])).toBe(
      'Lancashire is better than England on adult obesity',
    );
  });

  it('leaves out the topic, then the names, where they make it too long', () => {
    expect(say([worse, worse, unclear, worse])).toBe(
      'Blackburn with Darwen, Blackpool and South Cumbria are worse than England',
    );
    expect(say([worse, worse, better, better])).toBe(
      'Two places are worse than England, two places are better',
    );
  });

  it('names the area that a figure is of where it stands in for the place', () => {
    const withProxy = (verdicts: Verdict[]) =>
      outcomeHeadline({
        indicator: { shortName: 'Adult obesity' },
        places: verdicts.map((verdict, n) => ({
          name: NAMES[n] ?? '',
          standIn: n === 3 ? 'Westmorland and Furness' : null,
          verdict,
        })),
        comparatorName: 'England',
      });
    expect(withProxy([unclear, unclear, unclear, worse])).toBe(
      'Westmorland and Furness (standing in for South Cumbria) is worse than England on adult obesity',
    );
    expect(withProxy([worse, worse, unclear, better])).toBe(
      'Two places are worse than England, one place (South Cumbria by Westmorland and Furness) is better',
    );
    expect(withProxy([worse, worse, worse, worse])).toBe(
      'All four places (South Cumbria by Westmorland and Furness) are worse than England on adult obesity',
    );
    // Where it says nothing of the proxy it doesn't name it.
    expect(withProxy([worse, unclear, unclear, noFigure])).toBe(
      'Blackburn with Darwen is worse than England on adult obesity',
    );
  });

  it('names the worse and the better', () => {
    expect(say([unclear, worse, better, noFigure])).toBe(
      'Blackpool is worse than England, Lancashire is better',
    );
  });

  it('says higher and lower where neither side is better', () => {
    expect(say([{ kind: 'higher' }, unclear, { kind: 'lower' }, unclear], 'Births')).toBe(
      'Blackburn with Darwen is higher than England, Lancashire is lower',
    );
  });

  it('says “all” only of all', () => {
    expect(say([worse, worse, worse, worse])).toBe(
      'All four places are worse than England on adult obesity',
    );
    expect(say([worse, worse, worse, noFigure])).not.toMatch(/all/i);
    expect(say([unclear, unclear, unclear, unclear])).toBe(
      'No clear difference from England in any place on adult obesity',
    );
    expect(say([unclear, noFigure, noFigure, unclear])).toBe(
      'No clear difference from England in Blackburn with Darwen and South Cumbria',
    );
    expect(say([unclear, noFigure])).not.toMatch(/any/);
    expect(say([worse].slice(0, 1), 'Adult obesity', 'North West')).toBe(
      'Blackburn with Darwen is worse than the North West on adult obesity',
    );
  });

  it('says why nothing is judged', () => {
    expect(say([noLimits, noLimits])).toBe('No margin of error is published, so nothing is judged');
    expect(say([noComparator, noComparator])).toBe('Not judged: no figure for England');
    expect(say([noFigure])).toBe('Not judged: no figure for any place');
    // A place without a figure hides nothing of why the others are not judged.
    expect(say([noFigure, noLimits])).toBe('No margin of error is published, so nothing is judged');
    expect(say([noComparator, noLimits])).toBe('Not judged against England');
    expect(say([])).toBe('Not judged against England');
  });

  it('is short and whole, and claims no difference that no verdict has', () => {
    const any = fc.array(
      fc.constantFrom(worse, better, unclear, noLimits, noFigure, noComparator),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('Child poverty', 'Early years: literacy'),
        (verdicts, topic) => {
          const text = say(verdicts, topic);
          expect(text.split(' ').length).toBeLessThanOrEqual(12);
          expect(text).not.toMatch(BROKEN_SENTENCE);
          expect(text.includes('worse')).toBe(verdicts.includes(worse));
          expect(text.includes('better')).toBe(verdicts.includes(better));
          expect(text).not.toMatch(/best|worst|rank|because|caus|due to/i);
        },
      ),
    );
  });
});
