import { expect, test } from 'vitest';

import { systemNote } from './systemNote.ts';

const system = {
  disclaimer: 'Not published by it.',
  name: 'NHS Fenmoor Integrated Care Board',
  shortName: 'NHS Fenmoor',
  deciderName: 'the ICB',
};

test('leaves out brackets after a name', () => {
  expect(systemNote({ ...system, name: `${system.name} (worked example)` })).toBe(
    'Not published by it. The ICB is NHS Fenmoor Integrated Care Board.',
  );
});

test('spells out an abbreviation, and repeats no name', () => {
  expect(systemNote(system)).toBe(
    'Not published by it. The ICB is NHS Fenmoor Integrated Care Board.',
  );
  for (const deciderName of [system.name, system.shortName])
    expect(systemNote({ ...system, deciderName })).toBe(system.disclaimer);
});
