import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AsAtDate } from '#src/addresses/asAt.ts';
import { STATUSES } from '#src/contract/plain/words.ts';

import { registerDetail, registerHeadline, registerSentence } from './registerHeadline.ts';
import type { SentenceCell } from './registerWords.ts';
import {
  blackpool,
  BROKEN_SENTENCE,
  cellWith,
  ICB,
  lancashire,
  moved,
  on,
  testServices,
  testSystem,
  today,
  undecided,
} from './testWords.ts';

const places = [blackpool, lancashire];
const registerOf = (cells: readonly SentenceCell[], when: AsAtDate = today) => ({
  cells,
  places,
  services: testServices,
  system: testSystem,
  when,
});
const headline = (cells: readonly SentenceCell[], when?: AsAtDate) =>
  registerHeadline(registerOf(cells, when));
const detail = (cells: readonly SentenceCell[], when?: AsAtDate) =>
  registerDetail(registerOf(cells, when));
const sentence = (cells: readonly SentenceCell[], when?: AsAtDate) =>
  registerSentence(registerOf(cells, when));
/** Seven services in two places: 14 cells. */
const both = (of: (place: string, index: number) => SentenceCell) =>
  places.flatMap(({ id: place }) =>
    testServices.map(({ id: service }, index) => ({ ...of(place, index), place, service })),
  );

/** 3 delegated and 1 joint, 2 of them overdue, 2 paused (one still decided by its holder), 1 returned; 7 without a decision. */
const mixed = both((place, index) => {
  if (place === 'lancashire') return undecided();
  if (index < 3) return moved({ overdue: index === 0, reviewOn: '2026-03-31' });
  if (index === 3) return moved({ status: 'joint', overdue: true, reviewOn: '2026-03-31' });
  if (index === 4) return moved({ status: 'paused' });
  return cellWith(index === 5 ? { status: 'paused' } : { status: 'returned', aim: null });
});

describe('the headline', () => {
  it('counts as moved what is delegated or joint, and nothing else', () => {
    expect(headline(mixed)).toBe('Four of 14 powers have moved; two reviews are overdue.');
    expect(headline(mixed, on('2026-06-30'))).toBe(
      'On 30 June 2026, four of 14 powers had moved; two reviews were overdue.',
    );
  });

  it('speaks of one, of both and of all', () => {
    expect(headline([moved(), undecided({ service: 'eye-health' })])).toBe(
      'One of 2 powers has moved.',
    );
    expect(headline([moved(), moved({ service: 'eye-health' })])).toBe('Both powers have moved.');
    expect(headline(both(() => moved()))).toBe('All 14 powers have moved.');
    expect(headline([moved({ overdue: true })])).toBe(
      'The only power has moved; one review is overdue.',
    );
  });

  it('says what was announced, since when, and that no transfer was found', () => {
    const cells = both(() => cellWith());
    expect(headline(cells)).toBe(
      'An aim to delegate seven services to two places was announced on 5 July 2023; no transfer was found since.',
    );
    expect(headline(cells, on('2023-07-05'))).toBe(
      'As at 5 July 2023 an aim to delegate seven services to two places had been announced; no transfer was found by then.',
    );
    const onTwoDays = both((_, index) => cellWith(index === 0 ? { since: '2024-02' } : {}));
    expect(headline(onTwoDays)).toContain('was announced; no transfer was found since.');
  });

  it('never says that nothing moved, but that no transfer was found', () => {
    const aims = both((_, index) => cellWith(index < 2 ? { status: 'shadow' } : {}));
    expect(headline(aims)).toBe(
      'No transfer was found; of 14, four are in shadow form and ten are announced as an aim.',
    );
    expect(headline(aims, on('2025-01-01'))).toBe(
      'By 1 January 2025 no transfer was found; of 14, four were in shadow form and ten were announced as an aim.',
    );
  });

  it('does not say so where a power was returned or paused', () => {
    const cells = both((_, index) =>
      index === 0 ? cellWith({ status: 'returned', aim: null }) : undecided(),
    );
    expect(headline(cells)).toBe(
      'No power is delegated or decided jointly; of 14, two are returned, and for 12 no decision was found.',
    );
    expect(headline(both(() => cellWith({ status: 'retained', aim: null })))).toBe(
      'No power is delegated or decided jointly; all 14 are retained.',
    );
  });

  it('says that nothing was found, or that places were not there yet', () => {
    expect(
      headline(
        both(() => undecided()),
        on('2023-07-04'),
      ),
    ).toBe(
      'As at 4 July 2023 no announcement or decision to move any of the seven services to a place was found.',
    );
    expect(
      headline(
        both(() => undecided({ placeExists: false })),
        on('2022-07-10'),
      ),
    ).toBe('On 10 July 2022 the ICB’s two places did not exist yet; they date from 27 July 2022.');
    expect(headline([])).toBe('No services are listed in this register.');
  });

  it.each([
    [1, 'the service'],
    [2, 'either of the two services'],
    [3, 'any of the three services'],
  ])('denies a move of %i as one would speak', (count, words) => {
    const listed = testServices.slice(0, count).map(({ id }) => id);
    const cells = both(() => undecided()).filter(({ service }) => listed.includes(service));
    expect(headline(cells)).toContain(
      `no announcement or decision to move ${words} to a place was found.`,
    );
  });
});

describe('the detail below it', () => {
  it('says what is counted, and who decides', () => {
    expect(detail(mixed)).toBe(
      'Seven services in two places make 14 powers. Today the ICB decides about 9 of the 14 and the Blackpool place committee about 5.',
    );
    expect(detail(both(() => cellWith()))).toBe('Today the ICB decides about all seven services.');
    expect(detail([])).toBe('');
  });

  it('counts services where places agree on who decides', () => {
    const cells = both((_, index) =>
      undecided({ decides: index > 0 && index < 4 ? 'NHS England' : ICB }),
    );
    expect(detail(cells, on('2023-01-01'))).toBe(
      'On that day the ICB decided about four of the seven services and NHS England about three.',
    );
  });
});

describe('the register in sentences', () => {
  it('has the counts of statuses, too', () => {
    expect(sentence(mixed)).toBe(
      'Four of 14 powers have moved; two reviews are overdue. Seven services in two places make 14 powers. Today 3 are delegated, 1 is decided jointly, 2 are paused, 1 is returned, and for 7 no decision was found. Today the ICB decides about 9 of the 14 and the Blackpool place committee about 5.',
    );
  });

  it('says nothing twice', () => {
    expect(sentence(both(() => cellWith()))).toBe(
      'An aim to delegate seven services to two places was announced on 5 July 2023; no transfer was found since. Today the ICB decides about all seven services.',
    );
    const aims = both((_, index) => cellWith(index < 2 ? { status: 'shadow' } : {}));
    expect(sentence(aims)).toBe(
      'No transfer was found; of 14, four are in shadow form and ten are announced as an aim. Seven services in two places make 14 powers. Today the ICB decides about all seven services.',
    );
  });

  it('counts only the cells it is given', () => {
    expect(sentence([cellWith()])).toBe(
      'An aim to delegate one service to one place was announced on 5 July 2023; no transfer was found since. Today the ICB decides about dental services.',
    );
  });
});

describe('any register', () => {
  const anyCells = fc
    .array(
      fc.record({
        status: fc.constantFrom(...STATUSES, null),
        decides: fc.constantFrom(ICB, 'NHS England', 'Blackpool place committee', 'not stated'),
        overdue: fc.boolean(),
        placeExists: fc.boolean(),
      }),
      { maxLength: 7 },
    )
    .map((some) =>
      some.map((changes, index) =>
        cellWith({
          ...changes,
          ...(changes.status === null && { since: null, aim: null }),
          service: testServices[index]?.id ?? '',
        }),
      ),
    );
  const anyWhen = fc.constantFrom(today, on('2022-07-10'), on('2023-07-04'), on('2025-04-01'));

  it('has whole sentences, and says that powers moved only where some are delegated or joint', () => {
    fc.assert(
      fc.property(anyCells, anyWhen, (cells, when) => {
        const texts = [headline, detail, sentence].map((say) => say(cells, when));
        for (const text of texts.filter((one) => one !== '')) {
          expect(text).not.toMatch(BROKEN_SENTENCE);
          expect(text).toMatch(/^[A-Z].*\.$/);
          expect(!when.isDefault && /today/i.test(text)).toBe(false);
        }
        const claimsMove = /powers? (have|has|had) moved/.test(texts[0] ?? '');
        const hasMove = cells.some(({ status }) => status === 'delegated' || status === 'joint');
        expect(claimsMove && !hasMove).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
