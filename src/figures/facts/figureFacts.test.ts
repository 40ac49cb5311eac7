import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FigureContent } from '#src/contract/figures/figure.ts';

import { figureFacts, figureWords } from './figureFacts.ts';
import { hashOf } from './hashOf.ts';

const figure: FigureContent = {
  id: 'profile',
  params: { place: 'northtown' },
  title: 'Northtown: health profile',
  finding: 'Smoking is worse than in England.',
  subtitle: 'Against England',
  sentences: ['Smoking is worse than in England.'],
  reading: null,
  notes: ['Figures of a survey.'],
  source: 'A survey, 2026',
  citations: ['survey'],
  dated: 'Record as at 30 November 2026',
  newer: null,
  publisher: 'A publisher',
  attribution: 'A licence',
  asAt: '2026-11-30',
  basis: 'published',
  isIllustrative: false,
  file: 'northtown',
  page: '/places/northtown',
  mark: null,
  table: {
    columns: [
      { id: 'indicator', unit: null, type: 'text' },
      { id: 'value', unit: '%', type: 'number' },
      { id: 'verdict', unit: null, type: 'text' },
      { id: 'changeInWords', unit: null, type: 'text' },
    ],
    rows: [['smoking', 14.2, 'worse than England', 'No clear change: 1.5%, −0.2 to 3.2']],
  },
  chart: null,
};

const factsHash = (content: FigureContent) => hashOf(figureFacts(content));
const wordsHash = (content: FigureContent) => hashOf(figureWords(content));
const withRow = (...row: FigureContent['table']['rows'][number]): FigureContent => ({
  ...figure,
  table: { ...figure.table, rows: [row] },
});

describe('the facts of a figure', () => {
  it('are the same however they are worded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.array(fc.string()), async (text, more) => {
        const reworded: FigureContent = {
          ...figure,
          title: text,
          finding: text,
          subtitle: text,
          sentences: more,
          reading: text,
          notes: more,
          source: text,
          dated: text,
          attribution: text,
        };
        expect(await factsHash(reworded)).toBe(await factsHash(figure));
        expect(await wordsHash(reworded)).not.toBe(await wordsHash(figure));
      }),
      { numRuns: 20 },
    );
  });

  it('are others when a digit is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const changed = withRow('smoking', value, 'worse than England', 'No clear change: 1.5%');
        const same = withRow('smoking', 14.2, 'worse than England', 'No clear change: 1.5%');
        expect((await factsHash(changed)) === (await factsHash(same))).toBe(value === 14.2);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, FigureContent]>([
    [
      'a verdict',
      withRow('smoking', 14.2, 'better than England', 'No clear change: 1.5%, −0.2 to 3.2'),
    ],
    [
      'a number in a sentence of the table',
      withRow('smoking', 14.2, 'worse than England', 'No clear change: 1.6%, −0.2 to 3.2'),
    ],
    ['what it was asked', { ...figure, params: { place: 'southshire' } }],
    ['the day', { ...figure, asAt: '2026-12-01' }],
    ['the basis', { ...figure, basis: 'derived' }],
    ['a source', { ...figure, citations: [] }],
    [
      'a unit',
      {
        ...figure,
        table: {
          ...figure.table,
          columns: figure.table.columns.map((one) => ({ ...one, unit: 'years' })),
        },
      },
    ],
  ])('are others when %s is', async (_, changed) => {
    expect(await factsHash(changed)).not.toBe(await factsHash(figure));
  });

  it('leave the words of a sentence in the table to the words', async () => {
    const reworded = withRow(
      'smoking',
      14.2,
      'worse than England',
      'Hardly any change: 1.5%, −0.2 to 3.2',
    );
    expect(await factsHash(reworded)).toBe(await factsHash(figure));
    expect(await wordsHash(reworded)).not.toBe(await wordsHash(figure));
  });
});

describe('a hash', () => {
  it('is of the canonical JSON of RFC 8785, as any program can work it out', async () => {
    // printf '{"a":[1,"é"],"b":1e+21}' | sha256sum
    expect(await hashOf({ b: 1e21, a: [1, 'é'] })).toBe(
      '52eedcb06c967820ccaf77e4111cfc87a01061a4e1c79273a495798fc6a10d41',
    );
  });

  it('takes fields in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()),
        async (value) => {
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          expect(await hashOf(reversed)).toBe(await hashOf(value));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is refused for what JSON can’t hold', async () => {
    await expect(hashOf(undefined)).rejects.toThrow(/no hash/);
    await expect(hashOf({ a: NaN })).rejects.toThrow();
  });
});
