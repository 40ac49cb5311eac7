import { expect, test } from 'vitest';

import { openApiLicence, termsOf } from './licenceTerms.ts';

const OGL = 'Open Government Licence v3.0';

test.each([
  ['published', [null, OGL], OGL],
  ['published', [null, 'CC BY 4.0'], 'As stated for each source'],
  ['published', [], 'As stated for each source'],
  ['illustrative', [OGL], 'Illustrative: made up for demonstration'],
] as const)('a %s record of sources under %j is under “%s”', (basis, licences, name) => {
  const terms = termsOf(
    { basis },
    licences.map((licence) => ({ licence })),
  );
  expect(terms.licence).toBe(name);
  // Both, or neither: the licence's name with its address and its own words.
  expect(terms.attribution.includes('Open Government')).toBe(name === OGL);
  expect('url' in openApiLicence(terms)).toBe(name === OGL);
});
