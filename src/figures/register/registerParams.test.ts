import { describe, expect, test } from 'vitest';

import { readRegisterParams, registerAddress } from './registerParams.ts';

const system = { begins: '2022-07-01', searched: '2026-11-21', updated: '2026-11-21' };
const services = [
  { group: 'Primary care' },
  { group: 'Primary care' },
  { group: 'Community-based services' },
];
const read = (search: string) => readRegisterParams(new URLSearchParams(search), system, services);

describe('readRegisterParams', () => {
  test('reads date, group and status', () => {
    expect(read('asAt=2023-07-05&group=community-based-services&status=none')).toEqual({
      when: { asAt: '2023-07-05', isDefault: false, problem: null },
      group: 'community-based-services',
      status: 'none',
      problems: [],
    });
  });

  test('ignores empty values, as forms send them', () => {
    expect(read('group=&status=')).toMatchObject({ group: null, status: null, problems: [] });
  });

  test('ignores values that it can’t read, with a problem for each', () => {
    const { group, status, problems } = read('group=Primary+care&status=moved');
    expect({ group, status }).toEqual({ group: null, status: null });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/“Primary care” is not a group.*primary-care and community-based/);
    expect(problems[1]).toMatch(/“moved” is not a status.*retained.*none/);
  });

  test('ignores repeated parameters', () => {
    expect(read('status=paused&status=joint')).toMatchObject({
      status: null,
      problems: ['The address holds more than one status; give one.'],
    });
  });
});

describe('registerAddress', () => {
  test('has the choices and leaves defaults out', () => {
    expect(registerAddress('/register', read(''))).toBe('/register');
    expect(registerAddress('/register', read('asAt=2026-11-21'))).toBe('/register');
    expect(registerAddress('/register/a/b', read('status=paused&asAt=2023-07-05'))).toBe(
      '/register/a/b?asAt=2023-07-05&status=paused',
    );
  });
});
