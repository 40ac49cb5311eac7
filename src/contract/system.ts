import { z } from 'zod';

import { AreaCode, Id, Text, WebAddress } from './basics.ts';
import { Day } from './dates.ts';

/** A withdrawn embed: every copy in other people's pages then shows a notice instead. */
export const Retired = z
  .strictObject({
    widget: Id.optional().describe('Which widget. Empty: any.'),
    place: Id.optional().describe('About which place. Empty: any.'),
    service: Id.optional().describe('About which service. Empty: any.'),
    indicator: Id.optional().describe('About which indicator. Empty: any.'),
    agreement: Id.optional().describe('About which agreement. Empty: any.'),
    review: Id.optional().describe('About which review. Empty: any.'),
    on: Day.describe('Since when.'),
    reason: Text.describe('Why, as a sentence for the readers of other people’s pages.'),
    instead: z
      .string()
      .regex(/^(\/(?!\/)|https?:\/\/)/, {
        error: 'must be an address of this site, such as /outcomes, or a web address',
      })
      .nullable()
      .describe('Where to go. Null: the first page.')
      .meta({ examples: ['/outcomes/adult-obesity'] }),
  })
  .meta({
    id: 'Retired',
    description:
      'Embeds that are withdrawn: all of a widget, or all about a place, service or indicator.',
  });
export type Retired = z.infer<typeof Retired>;

export const System = z
  .strictObject({
    id: Id,
    name: Text.describe('Full name of the body whose area the record describes.').meta({
      examples: ['NHS Lancashire and South Cumbria Integrated Care Board'],
    }),
    shortName: Text.describe('How sentences name it.').meta({
      examples: ['NHS Lancashire and South Cumbria'],
    }),
    deciderName: Text.describe('How “who decides” names it: short, with “the” where needed.').meta({
      examples: ['the ICB'],
    }),
    deciderSource: Id.optional().describe(
      'The source that says what that body is, for readers who have to ask it. Left out: none.',
    ),
    basis: z
      .enum(['published', 'illustrative'])
      .describe('Whether the whole record is published fact or made up for demonstration.'),
    odsCode: Text.nullable().describe('Organisation Data Service code. Null: none.'),
    onsCode: AreaCode.nullable().describe('ONS code of the area. Null: none.'),
    publisher: Text.describe('Who publishes this record.'),
    contact: Text.nullable().describe(
      'Where to write to: an email address or web address. Null: not set.',
    ),
    baseAddress: WebAddress.nullable().describe('Public address of the site. Null: not set.'),
    disclaimer: Text.describe('Said on every page.'),
    begins: Day.describe('First day the record covers.'),
    searched: Day.describe('Day on which sources were last searched.'),
    updated: Day.describe(
      'Day on which the record last changed. The default as-at date is the later of this and searched.',
    ),
    lead: Text.describe('The one sentence that opens the site when the date is the default.'),
    placesExistFrom: Day.nullable().describe(
      'The day from which the places exist. Null: throughout the record.',
    ),
    placesNote: Text.nullable().describe('What is said of dates before the places existed.'),
    footprintStatedFrom: Day.nullable().describe(
      'The day from which footprints are stated. Null: throughout.',
    ),
    headlineIndicators: z
      .array(Id)
      .max(3)
      .describe('The outcomes shown on the first page, in order.'),
    comparators: z
      .array(AreaCode)
      .describe('Area codes that places are compared with, in order; the first gives the verdict.'),
    retired: z
      .array(Retired)
      .optional()
      .describe('Embeds that are withdrawn from other people’s pages. Empty: none.'),
  })
  .meta({
    id: 'System',
    description: 'The integrated care system that this record describes, and who publishes it.',
  });
export type System = z.infer<typeof System>;
