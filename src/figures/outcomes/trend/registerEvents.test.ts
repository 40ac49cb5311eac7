import { describe, expect, it } from 'vitest';

import { registerEvents } from './registerEvents.ts';

const year = (n: number) => ({ period: String(n), start: `${n}-01-01`, end: `${n}-12-31` });
const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => year(from + n));
const decided = (status: 'announced' | 'delegated' | 'joint' | 'paused', from: string) => ({
  status,
  from,
});

describe('registerEvents', () => {
  it('marks the first date of each turning point, in order', () => {
    const events = registerEvents(
      [
        decided('delegated', '2025-04-01'),
        decided('joint', '2024-10-01'),
        decided('announced', '2024-02'),
        decided('announced', '2023-07-05'),
        decided('paused', '2023-01-01'),
      ],
      '2022-07-27',
      years(2018, 2025),
    );
    expect(events.map(({ mark, words }) => `${mark} ${words}`)).toEqual([
      'A 27 July 2022, the places begin',
      'B 5 July 2023, the first aim to delegate is announced',
      'C 1 October 2024, the first place decides, alone or jointly',
    ]);
  });

  it('puts a date where the period is drawn whose middle it is', () => {
    // The middle of 2021 is 2 July; its figure is drawn at its first day.
    const [event] = registerEvents([decided('announced', '2021-07-02')], null, years(2018, 2023));
    expect(event?.start).toBe('2021-01-01');
  });

  it('leaves out what lies before or after the figures, but not by a few days', () => {
    const marks = (date: string) =>
      registerEvents([decided('announced', date)], null, years(2014, 2023)).length;
    expect([marks('2013-07-01'), marks('2024-01-01')]).toEqual([0, 0]);
    expect(marks('2023-07-05')).toBe(1);
  });

  it('marks nothing where there is no figure or no date', () => {
    expect(registerEvents([], '2022-07-27', [])).toEqual([]);
    expect(registerEvents([], null, years(2018, 2023))).toEqual([]);
  });
});
