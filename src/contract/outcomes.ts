import { z } from 'zod';

import { AreaCode, entryFields, Id, Text } from './basics.ts';
import { Day } from './dates.ts';
import { FLAGS, LIFE_STAGES, PERIOD_KINDS, POLARITIES, SEXES, THEMES } from './plain/words.ts';

export const Indicator = z
  .strictObject({
    ...entryFields,
    name: Text,
    shortName: Text,
    definition: Text.describe('What the number is, in plain words.'),
    numerator: Text.describe('What is counted. Say so where there is no one count.').meta({
      examples: ['People aged 18 and over who smoke'],
    }),
    denominator: Text.describe('Out of what. Say so where there is none.').meta({
      examples: ['People aged 18 and over'],
    }),
    theme: z
      .enum(THEMES)
      .describe(
        'The domain of the Public Health Outcomes Framework that it counts among: our classification, not its producer’s.',
      ),
    lifeStage: z
      .enum(LIFE_STAGES)
      .describe('The stage of life that it is about: our classification, not its producer’s.'),
    unit: Text.describe('Said once after a figure.').meta({
      examples: ['years', '%', 'per 100,000'],
    }),
    decimals: z.int().min(0).max(2).describe('Decimals shown.'),
    least: z.number().describe('No value can be below this.'),
    most: z.number().nullable().describe('No value can be above this. Null: no limit.'),
    polarity: z.enum(POLARITIES),
    comparison: z
      .enum(['difference', 'ratio'])
      .describe('How two values are compared: ratio for rates, difference for the rest.'),
    sexes: z.array(z.enum(SEXES)).min(1),
    age: Text,
    periodKind: z.enum(PERIOD_KINDS),
    yearStarts: z
      .string()
      .regex(/^\d{2}-\d{2}$/, { error: 'must be a month and day such as 11-16' })
      .nullable()
      .describe(
        'Month and day on which a survey year begins, or each year of rolling periods that are not of calendar years. Null: as the kind of period says.',
      ),
    limits: z
      .boolean()
      .describe(
        'Whether 95% limits are published. Without them there is a verdict only where they can be worked out from counts.',
      ),
    subject: Text.describe(
      'Sentence with {area}, {value} and {period} for one figure; {person} for the sex (boy, girl, child) or {adults} (men, women, adults).',
    ).meta({
      examples: ['At {period} rates a {person} born in {area} would have {value} in good health.'],
    }),
    comparatorGap: Text.nullable().describe(
      'Why England is missing, where it is. Null: it is there.',
    ),
    dataset: z.strictObject({
      title: Text,
      producer: Text,
      released: Day.nullable().describe('When this edition was released. Null: not known.'),
      status: Text.nullable().describe('As the producer calls it. Null: not stated.'),
    }),
    historic: z.boolean().describe('True: an old series that later figures must not be joined to.'),
    isWithinPlaces: z
      .boolean()
      .optional()
      .describe(
        'True: it is itself a gap within an area, between its more and its less deprived parts.',
      ),
    caveats: z.array(Text),
  })
  .meta({ id: 'Indicator', description: 'A measure: its definition, unit, dataset and limits.' });
export type Indicator = z.infer<typeof Indicator>;

const about = {
  indicator: Id,
  area: AreaCode,
  sex: z.enum(SEXES),
  group: Text.optional().describe('A breakdown within the area. Empty: everyone.'),
  age: Text,
  period: Text.describe('The period, with a hyphen where it is several years.').meta({
    examples: ['2022-24', '2023/24', '2022'],
  }),
  periodKind: z.enum(PERIOD_KINDS),
  start: Day,
  end: Day,
  flags: z.array(z.enum(FLAGS)).optional().describe('Empty: none.'),
};

const amount = {
  lower: z.number().optional().describe('Lower 95% limit. Empty: not published.'),
  upper: z.number().optional().describe('Upper 95% limit. Empty: not published.'),
  count: z.int().nonnegative().optional().describe('Numerator. Empty: not known.'),
  denominator: z.number().positive().optional().describe('Empty: not known.'),
};

/** A true zero, suppressed, missing and not applicable are states of their own; the last three have no value. */
export const Observation = z
  .discriminatedUnion('state', [
    z.strictObject({ ...about, state: z.literal('number'), value: z.number(), ...amount }),
    z.strictObject({ ...about, state: z.literal('zero'), value: z.literal(0), ...amount }),
    z.strictObject({ ...about, state: z.literal('suppressed') }),
    z.strictObject({ ...about, state: z.literal('missing') }),
    z.strictObject({ ...about, state: z.literal('not-applicable') }),
  ])
  .meta({
    id: 'Observation',
    description:
      'One value of an indicator for an area, period, sex, age and group: a number, a true zero, suppressed, missing or not applicable.',
  });
export type Observation = z.infer<typeof Observation>;
