import { describe, expect, it } from 'vitest';

import { readSex } from './sexWords.ts';

describe('readSex', () => {
  it('takes the indicator’s first where the address says nothing', () => {
    expect(readSex(null, ['Female', 'Male'])).toEqual({ sex: 'Female', problem: null });
  });

  it('takes what the address asks for', () => {
    expect(readSex('Male', ['Female', 'Male'])).toEqual({ sex: 'Male', problem: null });
  });

  it.each(['male', 'Persons', '', '<b>'])('says in words that there is no “%s”', (asked) => {
    const { sex, problem } = readSex(asked, ['Female', 'Male']);
    expect(sex).toBe('Female');
    expect(problem).toContain(`“${asked}”`);
    expect(problem).toContain('females and males');
  });
});
