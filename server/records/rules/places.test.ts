import { expect, test } from 'vitest';

import { breaks } from '#server/testing/breaks.ts';
import { lineOf, problemsWith } from '#server/testing/problemsWith.ts';

const proxy = '"All of Southshire, with the coast."';
breaks(
  'an unlabelled proxy',
  'places',
  { find: proxy, replaceWith: 'null' },
  'proxy',
  'figures come from E10000902, which is not exactly the place’s footprint',
);
breaks(
  'a proxy where figures are the place’s own',
  'places',
  { find: '"proxy": null', replaceWith: '"proxy": "Not the same."' },
  'proxy',
  'calls E06000901 a proxy, but it is exactly',
);
breaks(
  'an unlabelled proxy that is another area altogether',
  'places',
  {
    find: '"figuresFrom": "E06000901"',
    replaceWith: '"figuresFrom": "E92000001"',
    at: '"proxy": null',
  },
  'proxy',
  'figures come from E92000001',
);
breaks(
  'tenths that do not add up',
  'places',
  { find: '11,', replaceWith: '12,', at: '"deciles"' },
  'deprivation.deciles',
  'add up to 21, but the footprint has 20 LSOAs',
);
breaks(
  'a part that is the whole',
  'places',
  { find: '"lsoasInArea": 50', replaceWith: '"lsoasInArea": 40', at: '"extent": "part"' },
  'footprint[0].extent',
  'is “part”, but all LSOAs',
);

const file = 'places.json';
const second = (lsoas: number, inArea: number) => ({
  file,
  find: '"note": "Without the coast"',
  replaceWith: `"note": null }, { "area": "E06000901", "extent": "part", "lsoas": ${lsoas}, "lsoasInArea": ${inArea}, "residents": 9, "note": null`,
});
test('two places that share an area don’t exceed it together', () => {
  expect(problemsWith(second(1, 20))).toMatchObject([
    {
      line: lineOf(second(1, 20)),
      field: 'footprint[1].lsoas',
      problem: 'brings the parts of E06000901 to 21 LSOAs, but it has 20',
    },
  ]);
});
test('two places that share an area agree on its size', () => {
  expect(problemsWith(second(1, 30))).toMatchObject([
    { field: 'footprint[1].lsoasInArea', problem: 'is 30, but 20 for E06000901 in another part' },
  ]);
});
