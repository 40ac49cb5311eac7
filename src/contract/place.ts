import { z } from 'zod';

import { AlsoKnownAs, AreaCode, entryFields, Id, Text } from './basics.ts';
import { PartialDate } from './dates.ts';

export const FootprintPart = z
  .strictObject({
    area: AreaCode,
    extent: z.enum(['whole', 'part']),
    lsoas: z
      .int()
      .positive()
      .nullable()
      .describe('Lower-layer Super Output Areas of 2021 in this place. Null: not stated.'),
    lsoasInArea: z
      .int()
      .positive()
      .nullable()
      .describe('All such areas in the whole area. Null: not stated.'),
    residents: z
      .int()
      .positive()
      .nullable()
      .describe('Residents, Census 2021, summed over those LSOAs. Null: not stated.'),
    note: Text.nullable().describe('What the part is. Null: nothing to add.'),
  })
  .refine(
    ({ lsoas, lsoasInArea }) => lsoas === null || lsoasInArea === null || lsoas <= lsoasInArea,
    { error: 'has more LSOAs in the place than in the area' },
  )
  .refine((part) => part.extent === 'part' || part.lsoas === part.lsoasInArea, {
    error: 'is called whole, but not all its LSOAs are in the place',
  });

const Deprivation = z.strictObject({
  edition: Text.describe('Which edition of the indices.').meta({
    examples: ['English Indices of Deprivation 2025'],
  }),
  deciles: z
    .array(z.int().min(0))
    .length(10)
    .describe('Number of LSOAs in each national tenth, most deprived first.'),
  sources: entryFields.sources,
});

const SubIcbLocation = z.strictObject({
  code: AreaCode.describe('Its ONS code.').meta({ examples: ['E38000228'] }),
  odsCode: Text.describe('Its code in the NHS.').meta({ examples: ['01K'] }),
  extent: z
    .enum(['whole', 'part'])
    .describe('Whether all of the location is in the place, or a part.'),
});

export const Place = z
  .strictObject({
    ...entryFields,
    name: Text,
    body: Text.describe('The partnership a power would go to.').meta({
      examples: ['Blackpool place-based partnership'],
    }),
    footprint: z.array(FootprintPart).min(1),
    districts: z.array(AreaCode).describe('Districts listed within it. Empty: none.'),
    figuresFrom: AreaCode.describe('The area whose statistics are shown for the place.'),
    proxy: Text.nullable().describe(
      'Where that area does not match the place: how it differs. Null: it matches exactly.',
    ),
    formerDistricts: z
      .array(AreaCode)
      .describe('Former districts shown by their own names where the place has no figure.'),
    deprivation: Deprivation.nullable().describe('Null: not found.'),
    subIcbLocations: z
      .array(SubIcbLocation)
      .optional()
      .describe('The NHS’s sub-ICB locations that it has a share of. Left out: not stated.'),
    alsoKnownAs: AlsoKnownAs,
  })
  .meta({ id: 'Place', description: 'The area of a place-based partnership.' });
export type Place = z.infer<typeof Place>;
export type FootprintPart = z.infer<typeof FootprintPart>;

export const Area = z
  .strictObject({
    code: AreaCode,
    name: Text,
    kind: z.enum([
      'country',
      'region',
      'icb',
      'county',
      'unitary',
      'district',
      'former-district',
      'former-county',
    ]),
    within: AreaCode.nullable().describe(
      'The area it is a large part of, such as the county a district is in. Null: not stated here.',
    ),
    residents: z
      .int()
      .positive()
      .optional()
      .describe('Residents, Census 2021. Left out: not stated.'),
    alsoKnownAs: AlsoKnownAs,
  })
  .meta({ id: 'Area', description: 'A geography that statistics are published for.' });
export type Area = z.infer<typeof Area>;

export const LsoaCode = z
  .string()
  .regex(/^[EW]01\d{6}$/, { error: 'must be the code of a small area, such as E01012681' });

export const Lsoa = z
  .strictObject({
    code: LsoaCode.describe('ONS code of a Lower-layer Super Output Area of 2021.').meta({
      examples: ['E01012681'],
    }),
    place: Id.describe('The place it is in.'),
  })
  .meta({ id: 'Lsoa', description: 'A small area, and the one place it is in.' });
export type Lsoa = z.infer<typeof Lsoa>;

export const Neighbourhood = z
  .strictObject({
    code: z
      .string()
      .regex(/^[EW]02\d{6}$/, { error: 'must be the code of an MSOA, such as E02003990' })
      .describe('ONS code of a Middle-layer Super Output Area of 2021.')
      .meta({ examples: ['E02003990'] }),
    name: Text.nullable().describe('What it is called, as its source spells it. Null: no name.'),
    statisticalName: Text.describe('Its name in statistics: a council’s, and a number.').meta({
      examples: ['South Lakeland 013'],
    }),
    district: AreaCode.describe('The council’s area that it lies in.'),
    formerDistrict: AreaCode.optional().describe('The former district it lay in. Left out: none.'),
    place: Id.describe('The one place that it lies in.'),
    source: Id.describe('The source of its names. Districts and place are derived from its code.'),
  })
  .meta({
    id: 'Neighbourhood',
    description: 'A small area by its everyday name, with its district and place, to be found by.',
  });
export type Neighbourhood = z.infer<typeof Neighbourhood>;

export const Person = z
  .strictObject({
    ...entryFields,
    name: Text.nullable().describe('Null: the person is not named.'),
    role: Text,
    place: Id.nullable().describe('Null: the whole system.'),
    from: PartialDate.nullable().describe('Since when, as exactly as known. Null: not known.'),
    seen: PartialDate.describe('The last date a source names them in the role.'),
  })
  .meta({ id: 'Person', description: 'Who holds a named role, as far as sources say.' });
export type Person = z.infer<typeof Person>;
