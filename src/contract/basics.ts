import { z } from 'zod';

import { BASES, INSTRUMENTS } from './plain/words.ts';

export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'must be lower-case words joined by hyphens, such as south-cumbria',
  })
  .meta({
    id: 'Id',
    description: 'An id, which is also its address segment.',
    examples: ['south-cumbria'],
  });

/**
 * The one rule for characters, which every format that texts end up in can hold: XML knows no control
 * characters and no halves of characters, and nothing shows the marks that turn the order of others round.
 */
export const CHARACTERS =
  // Without the flag u, as readers of the JSON Schema differ in using it: a character beyond the first
  // 65,536 is then a pair.
  // oxlint-disable-next-line no-control-regex
  /^(?:[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;

const characters = z.string().regex(CHARACTERS, {
  error:
    'must not hold line breaks, tabs, other control characters or halves of characters: write it as one line',
});

export const Text = characters
  .min(1, { error: 'must not be empty' })
  .refine((text) => text === text.trim(), { error: 'must not begin or end with a space' });

export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address beginning http:// or https://' })
  // The URL standard drops some of these, and leaves the text as it was.
  // oxlint-disable-next-line no-control-regex
  .regex(/^[^\s<>"\u0000-\u001F\u007F-\u009F]*$/, {
    error: 'must not hold spaces, control characters, quotation marks or angle brackets',
  })
  .meta({ description: 'A web address.', examples: ['https://www.england.nhs.uk/'] });

export const AreaCode = z
  .string()
  .regex(/^[A-Z]\d{8}$/, { error: 'must be an ONS code: one capital letter and eight digits' })
  .meta({ id: 'AreaCode', description: 'An ONS area code.', examples: ['E06000009'] });

export const AlsoKnownAs = z
  .array(Text)
  .optional()
  .describe('Other words readers look for it by, for the search alone. Left out: none.')
  .meta({ examples: [['dentist', 'teeth']] });

export const BasisField = z.enum(BASES).meta({
  id: 'Basis',
  description:
    'published: stated in a source. derived: worked out by us from published figures, method named. illustrative: made up for demonstration, and only in an illustrative record.',
  examples: ['published'],
});

/** One of the keys of a table of words. */
export const enumOf = <K extends string>(words: Readonly<Record<K, string>>) =>
  // TypeScript types Object.keys as strings.
  z.enum(Object.keys(words) as [K, ...K[]]);

export const InstrumentField = enumOf(INSTRUMENTS).meta({
  id: 'Instrument',
  description: 'The legal means by which a power moves.',
  examples: ['s65Z5'],
});

export const Citation = z
  .strictObject({
    source: Id.describe('Id of the source.'),
    where: Text.describe('Where in the source: page, paragraph, table or heading.').meta({
      examples: ['Paragraph beginning “The ICB, which has responsibility…”'],
    }),
    evidence: z
      .enum(['decision', 'announcement', 'statement'])
      .optional()
      .describe(
        'What the passage is. Statuses delegated, shadow and joint need one that is a decision. Empty: does not matter here.',
      ),
  })
  .meta({ id: 'Citation', description: 'A passage in a source that supports an entry.' });
export type Citation = z.infer<typeof Citation>;

export const Citations = z.array(Citation).min(1, { error: 'needs at least one source' });

/** The fields that every entry of the record has. */
export const entryFields = {
  id: Id,
  basis: BasisField,
  sources: Citations.describe('The passages that support this entry; never empty.'),
};
