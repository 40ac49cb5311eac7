import { z } from 'zod';

export const ParameterProblem = z
  .looseObject({
    parameter: z.string().describe('Name of the parameter, as it was sent.'),
    says: z.string().describe('What is wrong with it and what to do, as one sentence.'),
    allowed: z.array(z.string()).optional().describe('What is allowed. Empty: not a list.'),
  })
  .meta({ id: 'ParameterProblem', description: 'One parameter that could not be answered.' });
export type ParameterProblem = z.infer<typeof ParameterProblem>;

const PROBLEM_TYPES = [
  'bad-parameter',
  'unknown-collection',
  'unknown-schema',
  'unknown-figure',
  'nothing-to-embed',
  'unsupported-format',
  'method-not-allowed',
  'internal-error',
  'not-ready',
  'record-unreachable',
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

/** The media type of every error of the API (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

export const Problem = z
  .looseObject({
    type: z
      .string()
      .describe('A URN that names the kind of problem.')
      .meta({ examples: ['urn:placeboard:problem:bad-parameter'] }),
    title: z.string().describe('What is wrong, in a sentence that a person can act on.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z.string().optional().describe('What to do, or where to look.'),
    errors: z
      .array(ParameterProblem)
      .optional()
      .describe('Each parameter that could not be answered.'),
    allowed: z.array(z.string()).optional().describe('What can be asked for instead.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was not answered (RFC 9457).' });
export type Problem = z.infer<typeof Problem>;
