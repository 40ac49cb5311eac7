import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { SentenceCell } from './registerWords.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '#src/contract/plain/words.ts';

import { cellSentence, cellTitle } from './cellSentence.ts';
import { placeSentence, placeTitle, registerTitle, statusLine } from './registerSentences.ts';
import {
  blackpool,
  cellWith,
  dental,
  BROKEN_SENTENCE,
  ICB,
  moved,
  on,
  testServices,
  testSystem,
  today,
  undecided,
} from './testWords.ts';

const say = (
  cell: SentenceCell,
  when: AsAtDate = today,
  service: { inSentence: string } = dental,
) => cellSentence({ cell, place: blackpool, service, system: testSystem, when });

describe('cellSentence', () => {
  it('says today who decides and what was announced', () => {
    expect(say(cellWith())).toBe(
      'Today NHS Lancashire and South Cumbria ICB decides about dental services in Blackpool. On 5 July 2023 it said it aims to delegate them to the Blackpool place-based partnership; no transfer was found since.',
    );
    expect(say(cellWith({ since: '2024-05' }), today, { inSentence: 'general practice' })).toBe(
      'Today NHS Lancashire and South Cumbria ICB decides about general practice in Blackpool. In May 2024 it said it aims to delegate this to the Blackpool place-based partnership; no transfer was found since.',
    );
  });

  it('is in the past tense on another day', () => {
    expect(say(cellWith(), on('2024-01-01'))).toBe(
      'On 1 January 2024 NHS Lancashire and South Cumbria ICB decided about dental services in Blackpool. On 5 July 2023 it said it aimed to delegate them to the Blackpool place-based partnership; no transfer was found by then.',
    );
  });

  it('names who announced it where known, and nobody otherwise', () => {
    const announcedBy = (decidedBy: string) =>
      cellSentence({
        cell: cellWith(),
        place: blackpool,
        service: dental,
        system: testSystem,
        when: today,
        decision: { decidedBy },
      });
    expect(announcedBy(ICB)).toContain('On 5 July 2023 it said it aims');
    expect(announcedBy('Board of the ICB')).toContain(
      'On 5 July 2023 the board of the ICB said it aims',
    );
    expect(say(cellWith({ decides: 'NHS England' }))).toBe(
      'Today NHS England decides about dental services in Blackpool. On 5 July 2023 an aim was announced to delegate them to the Blackpool place-based partnership; no transfer was found since.',
    );
  });

  it('says that nothing was found, not that there is nothing', () => {
    expect(say(undecided())).toBe(
      'Today NHS Lancashire and South Cumbria ICB decides about dental services in Blackpool. No announcement or decision to change that was found.',
    );
    // Pharmacy, dental and eye health were NHS England's until April 2023.
    expect(say(undecided({ decides: 'NHS England' }), on('2023-01-01'))).toBe(
      'On 1 January 2023 NHS England decided about dental services in Blackpool. No announcement or decision to change that was found up to then.',
    );
  });

  it('says that the place was not there yet', () => {
    const cell = undecided({ decides: 'NHS England', placeExists: false });
    expect(say(cell, on('2022-07-10'))).toBe(
      'On 10 July 2022 NHS England decided about dental services in the area. Blackpool was not yet one of the ICB’s places, which date from 27 July 2022.',
    );
  });

  it.each([
    [
      'retained',
      {},
      'It was decided, with effect from 5 July 2023, that this stays so.',
      'It was decided, with effect from 5 July 2023, that this stays so.',
    ],
    [
      'preparing',
      {},
      'Work towards a transfer to the Blackpool place-based partnership has been under way since 5 July 2023; no transfer was found.',
      'Work towards a transfer to the Blackpool place-based partnership had been under way since 5 July 2023; no transfer was found by then.',
    ],
    [
      'shadow',
      {},
      'Since 5 July 2023 the Blackpool place-based partnership has acted alongside in shadow form; no transfer was found.',
      'Since 5 July 2023 the Blackpool place-based partnership had acted alongside in shadow form; no transfer was found by then.',
    ],
    [
      'paused',
      {},
      'The move to the Blackpool place-based partnership has been paused since 5 July 2023.',
      'The move to the Blackpool place-based partnership had been paused since 5 July 2023.',
    ],
    [
      'returned',
      { aim: null },
      'The power had been delegated and was returned on 5 July 2023.',
      'The power had been delegated and was returned on 5 July 2023.',
    ],
  ] as const)('says %s, with the ICB still deciding', (status, changes, now, then) => {
    const cell = cellWith({ status, ...changes });
    expect(say(cell)).toBe(
      `Today NHS Lancashire and South Cumbria ICB decides about dental services in Blackpool. ${now}`,
    );
    expect(say(cell, on('2024-01-01'))).toBe(
      `On 1 January 2024 NHS Lancashire and South Cumbria ICB decided about dental services in Blackpool. ${then}`,
    );
  });

  it('says delegated, with who stays accountable', () => {
    expect(say(moved())).toBe(
      'Today the Blackpool place committee decides about dental services in Blackpool. It has done so since 1 April 2024, by delegation. Accountability stays with NHS Lancashire and South Cumbria ICB and NHS England.',
    );
    expect(say(moved({ accountable: 'not stated' }), on('2025-01-01'))).toBe(
      'On 1 January 2025 the Blackpool place committee decided about dental services in Blackpool. It had done so since 1 April 2024, by delegation.',
    );
  });

  it('says joint, whether the holder is one body or two', () => {
    const cell = moved({ status: 'joint', decides: 'Joint committee of the ICB and the council' });
    expect(say({ ...cell, accountable: ICB })).toBe(
      'Today decisions about dental services in Blackpool are made jointly, by the joint committee of the ICB and the council. That has been so since 1 April 2024. Accountability stays with NHS Lancashire and South Cumbria ICB.',
    );
    expect(say({ ...cell, accountable: ICB }, on('2025-01-01'))).toBe(
      'On 1 January 2025 decisions about dental services in Blackpool were made jointly, by the joint committee of the ICB and the council. That had been so since 1 April 2024. Accountability stayed with NHS Lancashire and South Cumbria ICB.',
    );
  });

  it('says who decides during a pause with a named holder', () => {
    expect(say(moved({ status: 'paused', accountable: ICB }))).toBe(
      'Today the Blackpool place committee decides about dental services in Blackpool. The arrangement has been paused since 1 April 2024. Accountability stays with NHS Lancashire and South Cumbria ICB.',
    );
  });

  it('says when a review is due, or that it is overdue', () => {
    expect(say(moved({ reviewOn: '2027-03-31' }))).toMatch(/ A review is due on 31 March 2027\.$/);
    expect(say(moved({ reviewOn: '2026-03-31', overdue: true }))).toMatch(
      / A review was due on 31 March 2026; no outcome was found\.$/,
    );
    const then = on('2025-01-01');
    expect(say(moved({ reviewOn: '2027-03-31' }), then)).toMatch(
      / A review was due on 31 March 2027\.$/,
    );
    expect(say(moved({ reviewOn: '2024-12-31', overdue: true }), then)).toMatch(
      / A review was due on 31 December 2024; no outcome was found by then\.$/,
    );
  });

  it('is no more exact than an inexact date', () => {
    expect(say(cellWith({ since: '2023' }))).toContain('In 2023 it said');
    expect(say(cellWith({ since: '2023-04/2023-07' }))).toContain(
      'Between April 2023 and July 2023 it said',
    );
    expect(say(moved({ since: '2023-04/2023-07' }))).toContain(
      'since a date between April 2023 and July 2023, by delegation',
    );
  });

  it('says that it is not stated who decides', () => {
    expect(say(undecided({ decides: 'not stated' }))).toMatch(
      /^Today it is not stated who decides about dental services in Blackpool\./,
    );
  });
});

describe('the line of a cell', () => {
  it('gives the status with its date', () => {
    expect(statusLine(cellWith())).toBe('Announced, 5 July 2023');
    expect(statusLine(cellWith({ status: 'returned', since: '2024' }))).toBe('Returned, 2024');
    expect(statusLine(undecided())).toBe('No decision found');
  });
});

/** One cell for each service of Blackpool. */
const cellsOf = (of: (service: string, index: number) => SentenceCell): SentenceCell[] =>
  testServices.map(({ id }, index) => ({ ...of(id, index), service: id }));

const sayPlace = (cells: SentenceCell[], when: AsAtDate = today) =>
  placeSentence({ place: blackpool, cells, services: testServices, system: testSystem, when });

describe('placeSentence', () => {
  it('says what was announced for all services', () => {
    const cells = cellsOf(() => cellWith());
    expect(sayPlace(cells)).toBe(
      'Today the ICB decides about all seven services in Blackpool; it has said it aims to delegate them. No transfer was found.',
    );
    expect(sayPlace(cells, on('2024-01-01'))).toBe(
      'On 1 January 2024 the ICB decided about all seven services in Blackpool; it had said it aimed to delegate them. No transfer was found by then.',
    );
  });

  it('does not say who announced it where others decide', () => {
    const cells = cellsOf((_, index) => cellWith({ decides: index < 3 ? 'NHS England' : ICB }));
    expect(sayPlace(cells)).toBe(
      'Today the ICB decides about four of the seven services in Blackpool and NHS England about three. An aim to delegate them was announced. No transfer was found.',
    );
  });

  it('says of a place without decisions that none were found', () => {
    expect(sayPlace(cellsOf(() => undecided()))).toBe(
      'Today the ICB decides about all seven services in Blackpool. No announcement or decision to move any of them was found.',
    );
    const before = cellsOf((_, index) =>
      undecided({ decides: index > 0 && index < 4 ? 'NHS England' : ICB }),
    );
    expect(sayPlace(before, on('2023-01-01'))).toBe(
      'On 1 January 2023 the ICB decided about four of the seven services in Blackpool and NHS England about three. No announcement or decision to move any of them was found up to then.',
    );
  });

  it.each([
    [1, 'this'],
    [2, 'either of them'],
    [3, 'any of them'],
  ])('denies a move of %i as one would speak', (count, words) => {
    expect(sayPlace(cellsOf(() => undecided()).slice(0, count))).toContain(
      `No announcement or decision to move ${words} was found.`,
    );
  });

  it('counts mixed statuses, and does not say that nothing moved', () => {
    const cells = cellsOf((_, index) => {
      if (index < 2) return moved({ overdue: index === 0, reviewOn: '2026-03-31' });
      if (index === 2) return cellWith({ status: 'paused' });
      return index < 6 ? cellWith() : undecided();
    });
    expect(sayPlace(cells)).toBe(
      'Today the ICB decides about five of the seven services in Blackpool and the Blackpool place committee about two. Of the seven, two are delegated, three are announced as an aim, one is paused, and for one no decision was found. One review is overdue.',
    );
  });

  it('says of mixed aims that no transfer was found', () => {
    const cells = cellsOf((_, index) =>
      index === 0 ? cellWith({ status: 'shadow' }) : cellWith(),
    );
    expect(sayPlace(cells, on('2024-01-01'))).toBe(
      'On 1 January 2024 the ICB decided about all seven services in Blackpool. Of the seven, one was in shadow form and six were announced as an aim. No transfer was found by then.',
    );
  });

  it('says that all have moved', () => {
    expect(sayPlace(cellsOf(() => moved()))).toBe(
      'Today the Blackpool place committee decides about all seven services in Blackpool. All seven are delegated.',
    );
  });

  it('does not list more than three deciders', () => {
    const cells = cellsOf((_, index) =>
      index < 4 ? cellWith() : moved({ decides: `Committee ${index}` }),
    );
    expect(sayPlace(cells)).toMatch(
      /^Today the ICB decides about four of the seven services in Blackpool and other bodies about three\./,
    );
  });

  it('is correct for one service and for two', () => {
    const one = [cellWith()];
    expect(sayPlace(one)).toBe(
      'Today the ICB decides about dental services in Blackpool; it has said it aims to delegate this. No transfer was found.',
    );
    expect(sayPlace([moved(), moved({ service: 'eye-health' })])).toBe(
      'Today the Blackpool place committee decides about both services in Blackpool. Both are delegated.',
    );
    expect(sayPlace([])).toBe('No services are listed for Blackpool.');
  });

  it('says that the place was not there yet', () => {
    const cells = cellsOf((_, index) =>
      undecided({ placeExists: false, decides: index > 0 && index < 4 ? 'NHS England' : ICB }),
    );
    expect(sayPlace(cells, on('2022-07-10'))).toBe(
      'On 10 July 2022 Blackpool was not yet one of the ICB’s places, which date from 27 July 2022. The ICB decided about four of the seven services in the area and NHS England about three.',
    );
  });

  it('leaves out the cells of other places', () => {
    const cells = cellsOf(() => cellWith());
    const others = cellsOf(() => moved({ place: 'lancashire' }));
    expect(sayPlace([...others, ...cells])).toBe(sayPlace(cells));
  });
});

describe('titles', () => {
  it('give the page’s question, and the day where it is not the default', () => {
    expect(cellTitle({ place: blackpool, service: dental, when: today })).toBe(
      'Dental services in Blackpool: who decides',
    );
    expect(cellTitle({ place: blackpool, service: dental, when: on('2023-07-04') })).toBe(
      'Dental services in Blackpool: who decides, as at 4 July 2023',
    );
    expect(placeTitle({ place: blackpool, when: today })).toBe(
      'Blackpool: who decides about local NHS services',
    );
    expect(registerTitle(on('2023-07-04'))).toBe(
      'Who decides about local NHS services, place by place, as at 4 July 2023',
    );
  });
});

const anyCell: fc.Arbitrary<SentenceCell> = fc
  .record({
    status: fc.constantFrom(...STATUSES, null),
    since: fc.constantFrom('2023', '2023-07', '2023-07-05', '2023-04/2023-07', '2022/2023-04-01'),
    decides: fc.constantFrom(ICB, 'NHS England', 'Blackpool place committee', 'not stated'),
    accountable: fc.constantFrom('NHS England', `${ICB} and NHS England`, 'not stated'),
    aim: fc.constantFrom(null, blackpool.body),
    reviewOn: fc.constantFrom(null, '2025-03-31'),
    overdue: fc.boolean(),
    placeExists: fc.boolean(),
  })
  .map((cell) => ({
    ...cell,
    since: cell.status === null ? null : cell.since,
    overdue: cell.overdue && cell.reviewOn !== null,
    place: 'blackpool',
    service: 'dental',
  }));
const anyWhen = fc.constantFrom(today, on('2022-07-10'), on('2023-07-04'), on('2025-04-01'));
const anySystem = fc.constantFrom(testSystem, { ...testSystem, placesExistFrom: null });

/** Whether a text is whole sentences: each begins with a capital and ends, with nothing unfilled. */
const isWhole = (text: string): boolean =>
  !BROKEN_SENTENCE.test(text) && /^[A-Z].*\.$/.test(text) && !/\. [a-z]/.test(text);

describe('any sentence', () => {
  it('about a cell is whole', () => {
    fc.assert(
      fc.property(
        anyCell,
        anyWhen,
        anySystem,
        fc.constantFrom(...testServices),
        (cell, when, theSystem, service) => {
          expect(
            cellSentence({ cell, place: blackpool, service, system: theSystem, when }),
          ).toSatisfy(isWhole);
          expect(statusLine(cell)).not.toMatch(BROKEN_SENTENCE);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('about a place is whole', () => {
    const anyCells = fc
      .array(anyCell, { maxLength: 7 })
      .map((cells) =>
        cells.map((cell, index) => ({ ...cell, service: testServices[index]?.id ?? '' })),
      );
    fc.assert(
      fc.property(anyCells, anyWhen, anySystem, (cells, when, theSystem) => {
        expect(
          placeSentence({
            place: blackpool,
            cells,
            services: testServices,
            system: theSystem,
            when,
          }),
        ).toSatisfy(isWhole);
      }),
      { numRuns: 500 },
    );
  });

  it('says “today” of the default date, and of no other', () => {
    fc.assert(
      fc.property(anyCell, anyWhen, (cell, when) => {
        const about = cellSentence({
          cell,
          place: blackpool,
          service: dental,
          system: testSystem,
          when,
        });
        const texts = [
          about,
          placeSentence({
            place: blackpool,
            cells: [cell],
            services: testServices,
            system: testSystem,
            when,
          }),
        ];
        expect(about.startsWith('Today ')).toBe(when.isDefault);
        expect(texts.some((text) => /today/i.test(text))).toBe(when.isDefault);
      }),
    );
  });

  it('says that a power was delegated only where the status is delegated or returned', () => {
    const others = anyCell.filter(({ status }) => status !== 'delegated' && status !== 'returned');
    fc.assert(
      fc.property(others, anyWhen, (cell, when) => {
        const cells = [cell];
        expect(
          cellSentence({ cell, place: blackpool, service: dental, system: testSystem, when }),
        ).not.toMatch(/by delegation|been delegated/);
        expect(
          placeSentence({
            place: blackpool,
            cells,
            services: testServices,
            system: testSystem,
            when,
          }),
        ).not.toMatch(/(is|was) delegated/);
      }),
    );
  });
});
