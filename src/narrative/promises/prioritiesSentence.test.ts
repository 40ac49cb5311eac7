import { describe, expect, it } from 'vitest';

import { blackpool, lancashire, on, today } from '#src/narrative/register/testWords.ts';

import { prioritiesSentence, type Standing } from './prioritiesSentence.ts';

const places = [blackpool, lancashire];
const of = (place: string, ...standings: Standing[]) =>
  standings.map((standing) => ({ place, standing }));

describe('prioritiesSentence', () => {
  it('says what was looked for and not found, in the record’s own words', () => {
    const title = 'The priorities each place agreed for 2023/24';
    const unknown = { title, until: '2026-11-21' };
    expect(prioritiesSentence({ priorities: [], places, unknown, when: today })).toBe(
      'Not found in published sources: the priorities each place agreed for 2023/24.',
    );
    const unsought = { title, until: null };
    expect(prioritiesSentence({ priorities: [], places, unknown: unsought, when: today })).toBe(
      'Not looked for yet: the priorities each place agreed for 2023/24.',
    );
    expect(
      prioritiesSentence({ priorities: [], places, unknown: undefined, when: on('2023-01-01') }),
    ).toBe('No priorities that a place agreed were found in published sources by then.');
  });

  it('counts what is late, stopped and done, and names the places without any', () => {
    expect(
      prioritiesSentence({
        priorities: of('blackpool', 'behind', 'behind', 'stopped', 'open', 'done', 'done'),
        places,
        unknown: undefined,
        when: today,
      }),
    ).toBe(
      'Six priorities were found for Blackpool; for Lancashire none was found. Two are late or overdue, one is stopped and two are done.',
    );
    expect(
      prioritiesSentence({
        priorities: [...of('blackpool', 'behind'), ...of('lancashire', 'open')],
        places,
        unknown: undefined,
        when: on('2026-01-01'),
      }),
    ).toBe(
      'As at 1 January 2026 two priorities were found for both places. One was late or overdue.',
    );
  });

  it('does not say how they are going where there are no reports', () => {
    expect(
      prioritiesSentence({
        priorities: of('blackpool', 'open'),
        places: [blackpool],
        unknown: undefined,
        when: today,
      }),
    ).toBe('One priority was found for Blackpool.');
  });
});
