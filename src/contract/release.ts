import { z } from 'zod';

import { BasisField, Id } from './basics.ts';
import { Day, PartialDate } from './dates.ts';

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 hash: 64 hexadecimal digits' })
  .meta({
    id: 'Sha256',
    description: 'SHA-256 of canonical JSON (RFC 8785), as 64 hexadecimal digits.',
  });

const ReleasedFigure = z
  .strictObject({
    figure: Id.describe('Id of the figure.'),
    params: z
      .record(z.string(), z.string())
      .describe('What it was asked about, its defaults included.'),
    facts: Sha256.describe('Hash of its rows, units, as-at, basis and citations.'),
    words: Sha256.describe('Hash of all else: how it words and draws them.'),
  })
  .meta({ id: 'ReleasedFigure', description: 'What a figure said in a release, as hashes.' });
export type ReleasedFigure = z.infer<typeof ReleasedFigure>;

export const Release = z
  .strictObject({
    version: z
      .string()
      .regex(/^\d{4}$/, { error: 'must be four digits: 0001, 0002, …' })
      .describe('Releases are numbered from 0001.')
      .meta({ examples: ['0001'] }),
    basis: BasisField,
    day: Day.describe('The day of the release.'),
    asAt: Day.describe('The day up to which the record went.'),
    previous: Sha256.nullable().describe(
      'Hash of the entry before, which is thereby unchangeable. Null: it is the first.',
    ),
    datasets: z
      .record(Id, PartialDate.nullable())
      .describe('When the dataset of each indicator was released. Null: not known.'),
    figures: z
      .array(ReleasedFigure)
      .describe(
        'Every figure: by default, of each place and subject, and on each slide of a deck.',
      ),
  })
  .meta({
    id: 'Release',
    description: 'What the record said on a day, as hashes. Entries are added, never changed.',
  });
export type Release = z.infer<typeof Release>;
