import { z } from 'zod';

import { Id } from '#src/contract/basics.ts';
import { Day } from '#src/contract/dates.ts';
import { Change } from '#src/contract/history.ts';
import { LsoaCode } from '#src/contract/place.ts';
import { BASES, SEXES, type CollectionName } from '#src/contract/plain/words.ts';
import { STORED_SCHEMAS } from '#src/contract/record.ts';
import { RegisterCell, StatusField } from '#src/contract/register.ts';

/** What every answer holds beside its items: date, version, basis, counts and licence. */
export const Meta = z
  .strictObject({
    asAt: Day.describe('The record as it could be known on this day.'),
    updated: Day.describe('The day sources were last searched.'),
    version: z.string().min(1).describe('Changes whenever the record does.'),
    basis: z.enum([BASES[0], BASES[2]]).describe('Illustrative: everything in it is made up.'),
    count: z.int().nonnegative().describe('Number of items in this answer.'),
    total: z
      .int()
      .nonnegative()
      .describe('Number of items there are; more than count where limit or offset left some out.'),
    licence: z.string(),
    attribution: z.string(),
  })
  .meta({ id: 'Meta', description: 'What every answer says about itself.' });
export type Meta = z.infer<typeof Meta>;

const asAt = Day.optional().meta({
  description:
    'The record as it could be known on this day: effective, and its source published, on or before it. Default: the day sources were last searched.',
  examples: ['2023-07-04'],
});
const place = Id.optional().meta({ description: 'Only this place.', examples: ['blackpool'] });
const service = Id.optional().meta({ description: 'Only this service.', examples: ['dental'] });
const indicator = Id.optional().meta({
  description: 'Only this indicator.',
  examples: ['adult-obesity'],
});
const AreaCodes = z.string().regex(/^[A-Z]\d{8}(,[A-Z]\d{8})*$/, {
  error: 'must be ONS codes with commas between, such as E06000009,E92000001',
});

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,7}$/, { error })
    .transform(Number)
    .pipe(z.int({ error }).min(least, { error }).max(most, { error }));
};

/** Parameters of collections that grow. Without them an answer is whole, as it is from a static host. */
const paged = {
  limit: wholeNumber(1, 5000)
    .optional()
    .meta({
      description: 'At most so many items; the Link header leads to the others. Default: all.',
      examples: [100],
    }),
  offset: wholeNumber(0, 1_000_000)
    .optional()
    .meta({
      description: 'Leave out so many items at the beginning. Default: 0.',
      examples: [200],
    }),
};

/**
 * The endpoints of the API. A new one is an entry here and a resolver in `record/resolvers.ts`.
 * A host of files ignores parameters and answers with everything; the client then narrows it.
 */
export const ENDPOINTS = {
  system: { item: STORED_SCHEMAS.system, params: {}, summary: 'The system this record describes' },
  places: { item: STORED_SCHEMAS.places, params: {}, summary: 'Places and their footprints' },
  tiles: {
    item: STORED_SCHEMAS.tiles,
    params: {},
    summary: 'The footprint as a schematic map of tiles',
  },
  areas: {
    item: STORED_SCHEMAS.areas,
    params: {},
    summary: 'Areas that statistics are published for',
  },
  lsoas: {
    item: STORED_SCHEMAS.lsoas,
    params: {
      code: LsoaCode.optional().meta({
        description: 'Only this small area.',
        examples: ['E01012681'],
      }),
    },
    summary: 'Which place each small area (LSOA of 2021) is in',
  },
  services: {
    item: STORED_SCHEMAS.services,
    params: {},
    summary: 'Services that may be delegated',
  },
  decisions: {
    item: STORED_SCHEMAS.decisions,
    params: { place, service, status: StatusField.optional(), asAt, ...paged },
    summary: 'Dated entries in the register',
  },
  register: {
    item: RegisterCell,
    params: { place, service, asAt },
    summary: 'Where each service stands in each place on a day, and who decides',
  },
  commitments: {
    item: STORED_SCHEMAS.commitments,
    params: { place, asAt },
    summary: 'What directors said their places would do',
  },
  priorities: {
    item: STORED_SCHEMAS.priorities,
    params: { place, asAt },
    summary: 'What places agreed they would do in a year',
  },
  events: {
    item: STORED_SCHEMAS.events,
    params: { place, asAt, ...paged },
    summary: 'Dated things that happened',
  },
  people: {
    item: STORED_SCHEMAS.people,
    params: { place, asAt },
    summary: 'Who holds a named role',
  },
  funds: {
    item: STORED_SCHEMAS.funds,
    params: { place, asAt },
    summary: 'Money pooled or aligned',
  },
  indicators: {
    item: STORED_SCHEMAS.indicators,
    params: { indicator },
    summary: 'Measures and their definitions',
  },
  observations: {
    item: STORED_SCHEMAS.observations,
    params: {
      indicator,
      area: AreaCodes.optional().meta({
        description: 'Only these areas: ONS codes with commas between.',
        examples: ['E06000009', 'E06000009,E92000001'],
      }),
      sex: z.enum(SEXES).optional().meta({ description: 'Only this sex.' }),
      period: z.enum(['latest', 'all']).optional().meta({
        description: 'latest: only the latest period of each indicator. Default: all.',
      }),
      ...paged,
    },
    summary: 'Values of indicators',
  },
  sources: {
    item: STORED_SCHEMAS.sources,
    params: {},
    summary: 'Documents, pages and files cited',
  },
  unknowns: {
    item: STORED_SCHEMAS.unknowns,
    params: { place },
    summary: 'What was looked for and not found',
  },
  conflicts: {
    item: STORED_SCHEMAS.conflicts,
    params: { place, service },
    summary: 'Statements that do not agree',
  },
  changes: {
    item: Change,
    params: {
      from: Day.optional().meta({
        description:
          'After this day; the record’s first day counts itself. Default: the record’s first day.',
      }),
      to: Day.optional().meta({ description: 'Up to this day. Default: the default as-at date.' }),
      ...paged,
    },
    summary: 'What changed between two days',
  },
} as const satisfies Record<
  CollectionName,
  { item: z.ZodType; params: Record<string, z.ZodType>; summary: string }
>;

export type Item<N extends CollectionName> = z.infer<(typeof ENDPOINTS)[N]['item']>;
export type Params<N extends CollectionName> = {
  [
    P in keyof (typeof ENDPOINTS)[N]['params']
  ]?: (typeof ENDPOINTS)[N]['params'][P] extends z.ZodType<infer V> ? Exclude<V, undefined> : never;
};

export type Answer<N extends CollectionName> = { meta: Meta; items: Item<N>[] };

/** The strict schema of a collection’s whole answer: unknown fields fail, too. */
export const answerSchema = <N extends CollectionName>(name: N) =>
  z.strictObject({ meta: Meta, items: z.array(ENDPOINTS[name].item) });
