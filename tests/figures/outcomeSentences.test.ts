import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';
import type { Observation } from '#src/contract/outcomes.ts';
import { MAX_WORDS } from '#src/narrative/language/firstFitting.ts';
import { BROKEN_SENTENCE } from '#src/narrative/register/testWords.ts';
import { estimateOf } from '#src/statistics/estimate.ts';
import { ROOT } from '#tests/repository.ts';

import { everyOutcomeSentence, type OutcomeSentence } from './everyOutcomeSentence.ts';

/* Everything the sentence engine can say of the outcomes of both records, area by area. */

const sentencesOf = (text: string) => text.split(/(?<=\.) (?=[A-Z0-9])/);

/** Words that say why, praise or rank: no figure here can. */
const NEVER =
  /\b(because|caus\w+|due to|owing|thanks to|result(s|ed)? (of|in)|leads? to|led to|driven|blam\w+|success\w*|fail\w*|best|worst|rank\w*|league)\b/i;

/** Numbers as they are written: `1,234.5`, `−0.3`. */
const numbersIn = (text: string): string[] => text.match(/−?\d[\d,]*(\.\d+)?/g) ?? [];

const CLEAR = ['better', 'worse', 'higher', 'lower'];

describe.each(['tests/records/published', 'mocks/record'])(
  'every sentence about the outcomes of %s',
  async (folder) => {
    const record = await loadRecord(join(ROOT, folder));
    const said = everyOutcomeSentence(record);
    const where = (found: (one: OutcomeSentence) => boolean) => [
      ...new Set(said.filter(found).map(({ kind, text }) => `${kind}: ${text}`)),
    ];
    const ofKind = (kind: RegExp) => said.filter((one) => kind.test(one.kind));

    test('is there for every indicator', () => {
      expect(new Set(said.map(({ indicator }) => indicator)).size).toBe(record.indicators.length);
    });

    test(`is no longer than ${MAX_WORDS} words`, () => {
      expect(
        where(({ text }) => sentencesOf(text).some((one) => one.split(' ').length > MAX_WORDS)),
      ).toEqual([]);
    });

    test('has no placeholder, begins with a capital and ends with a full stop', () => {
      expect(where(({ text }) => BROKEN_SENTENCE.test(text))).toEqual([]);
      expect(where(({ kind, text }) => kind !== 'headline' && !/^[A-Z][^]*\.$/.test(text))).toEqual(
        [],
      );
      expect(
        where(({ kind, text }) => kind === 'headline' && !/^[A-Z].*[a-z0-9]$/i.test(text)),
      ).toEqual([]);
    });

    test('gives no cause, no praise and no rank', () => {
      expect(where(({ text }) => NEVER.test(text))).toEqual([]);
    });

    test('names every period that it is about', () => {
      expect(
        where(({ text, periods = [] }) => !periods.every((period) => text.includes(period))),
      ).toEqual([]);
    });

    test('says better, worse, higher or lower only if that is the verdict', () => {
      expect(
        where(
          ({ kind, text, verdict = '' }) =>
            kind === 'comparison' &&
            /\b(better|worse|higher|lower) than\b/i.test(text) !== CLEAR.includes(verdict),
        ),
      ).toEqual([]);
      expect(
        where(
          ({ kind, text, verdict }) =>
            kind.startsWith('change') &&
            / (rose|fell) from /.test(text) !==
              ['improved', 'worsened', 'rose', 'fell'].includes(String(verdict)),
        ),
      ).toEqual([]);
    });

    test('contains only numbers of the figures that it is about', () => {
      const decimals = new Map(record.indicators.map(({ id, decimals: places }) => [id, places]));
      const units = new Map(record.indicators.map(({ id, unit }) => [id, unit]));
      const own = (observation: Observation): number[] => {
        const id = observation.indicator;
        const estimate = estimateOf(observation, {
          unit: units.get(id) ?? '',
          decimals: decimals.get(id) ?? 0,
        });
        return estimate ? [estimate.value, estimate.lower ?? 0, estimate.upper ?? 0] : [];
      };
      const stray = ofKind(/^(figure|comparison)$/).filter(({ indicator, text, from }) => {
        const places = decimals.get(indicator) ?? 0;
        const allowed = new Set(
          from
            .flatMap(own)
            .flatMap((value) => [
              String(value),
              (Math.round(value * 10 ** places) / 10 ** places).toFixed(places),
            ]),
        );
        // Numbers in the indicator's name and the periods are not figures.
        const words = from.reduce((rest, { period }) => rest.replaceAll(period, ''), text);
        const template = record.indicators.find(({ id }) => id === indicator)?.subject ?? '';
        const fixed = new Set(numbersIn(`${template} ${units.get(indicator)}`));
        return numbersIn(words).some(
          (number) =>
            !fixed.has(number) && !allowed.has(number.replaceAll(',', '').replace('−', '-')),
        );
      });
      expect(stray.map(({ text }) => text)).toEqual([]);
    });
  },
);
