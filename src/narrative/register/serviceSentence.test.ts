import type { AsAtDate } from '#src/addresses/asAt.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '#src/contract/plain/words.ts';

import type { SentenceCell } from './registerWords.ts';
import { serviceSentence, serviceTitle } from './serviceSentence.ts';
import {
  blackpool,
  cellWith,
  dental,
  BROKEN_SENTENCE,
  ICB,
  lancashire,
  moved,
  on,
  testSystem,
  today,
  undecided,
} from './testWords.ts';

const blackburn = { id: 'blackburn-with-darwen', name: 'Blackburn with Darwen' };
const cumbria = { id: 'south-cumbria', name: 'South Cumbria' };
const four = [blackburn, blackpool, lancashire, cumbria];

const say = (
  make: (place: string, index: number) => SentenceCell,
  {
    when = today,
    places = four,
    service = dental,
  }: { when?: AsAtDate; places?: typeof four; service?: { inSentence: string } } = {},
) =>
  serviceSentence({
    service,
    cells: places.map(({ id }, index) => make(id, index)),
    places,
    system: testSystem,
    when,
  });

describe('serviceSentence', () => {
  it('says who decides in all places, and that an aim was announced', () => {
    expect(say((place) => cellWith({ place }))).toBe(
      'Today the ICB decides about dental services in all four places; it has said it aims to delegate them. No transfer was found.',
    );
    expect(say((place) => cellWith({ place }), { when: on('2024-01-01') })).toBe(
      'On 1 January 2024 the ICB decided about dental services in all four places; it had said it aimed to delegate them. No transfer was found by then.',
    );
    expect(say((place) => cellWith({ place, decides: 'NHS England' }))).toBe(
      'Today NHS England decides about dental services in all four places. An aim to delegate them was announced. No transfer was found.',
    );
  });

  it('says that nothing was found, not that there is nothing', () => {
    expect(
      say((place) => undecided({ place, decides: 'NHS England' }), { when: on('2023-01-01') }),
    ).toBe(
      'On 1 January 2023 NHS England decided about dental services in all four places. No announcement or decision to move them was found up to then.',
    );
    expect(
      say((place) => undecided({ place }), {
        places: [blackpool, lancashire],
        service: { inSentence: 'podiatry' },
      }),
    ).toBe(
      'Today the ICB decides about podiatry in both places. No announcement or decision to move this was found.',
    );
  });

  it('names the places in which another body decides', () => {
    expect(
      say((place, index) => (index === 1 ? moved({ place, overdue: true }) : cellWith({ place }))),
    ).toBe(
      'Today the ICB decides about dental services in Blackburn with Darwen, Lancashire and South Cumbria, and the Blackpool place committee in Blackpool. One review is overdue.',
    );
    const deciders = ['Joint board of two', 'Blackpool place committee', ICB, 'not stated'];
    expect(say((place, index) => cellWith({ place, decides: deciders[index] ?? '' }))).toContain(
      'Today the joint board of two decides about dental services in Blackburn with Darwen; the Blackpool place committee in Blackpool; the ICB in Lancashire; and for South Cumbria it is not stated.',
    );
    expect(say((place) => undecided({ place, decides: 'not stated' }))).toContain(
      'Today it is not stated who decides about dental services in all four places.',
    );
  });

  it('counts what would be too many names', () => {
    const twelve = Array.from({ length: 12 }, (_, n) => ({ id: `p${n}`, name: `Place ${n}` }));
    expect(
      say(
        (place, n) => (n < 6 ? moved({ place, decides: `Committee ${n}` }) : cellWith({ place })),
        {
          places: twelve,
        },
      ),
    ).toBe(
      'Today the ICB decides about dental services in six of the 12 places, and other bodies in six of the 12 places.',
    );
  });

  it('says that the places did not exist yet', () => {
    expect(
      say((place) => undecided({ place, placeExists: false, decides: 'NHS England' }), {
        when: on('2022-07-10'),
      }),
    ).toBe(
      'On 10 July 2022 NHS England decided about dental services in the area. The ICB’s places did not exist yet; they date from 27 July 2022.',
    );
  });

  it('does not list bodies whose names would break the list', () => {
    const deciders = ['NHS England', 'Director of care, an officer'];
    expect(
      say((place, n) => undecided({ place, placeExists: false, decides: deciders[n % 2] ?? '' })),
    ).toContain('Today more than one body decides about dental services in the area.');
  });

  it('is plain whatever the cells are', () => {
    const cell = fc.record({
      status: fc.option(fc.constantFrom(...STATUSES)),
      decides: fc.constantFrom(ICB, 'NHS England', 'not stated', 'Director of care, an officer'),
      overdue: fc.boolean(),
      placeExists: fc.boolean(),
    });
    const when = fc.constantFrom<AsAtDate>(today, on('2024-01-01'));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 4 }), when, (cells, day) => {
        const text = say((place, index) => cellWith({ place, ...cells[index] }), {
          places: four.slice(0, cells.length),
          when: day,
        });
        expect(text).not.toMatch(BROKEN_SENTENCE);
        expect(text).toMatch(/\.$/);
        const otherTense =
          day === today ? /\b(was|decided)\b(?! (found|announced))/ : /\b(today|is|decides)\b/i;
        expect(text).not.toMatch(otherTense);
      }),
    );
  });

  it('has a title with the day where it is not the default', () => {
    const service = { name: 'Dental services' };
    expect(serviceTitle({ service, when: today })).toBe(
      'Dental services: who decides, place by place',
    );
    expect(serviceTitle({ service, when: on('2023-07-04') })).toBe(
      'Dental services: who decides, place by place, as at 4 July 2023',
    );
  });
});
