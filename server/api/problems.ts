import {
  PROBLEM_MEDIA_TYPE,
  type ParameterProblem,
  type Problem,
} from '#src/contract/api/problem.ts';
import type { ProblemType } from '#src/contract/api/problem.ts';
import { COLLECTION_NAMES } from '#src/contract/collections.ts';

import { API_METHODS } from './headers.ts';

/** A request that can't be served; the API answers with the problem as an RFC 9457 document. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

const problem = (
  type: ProblemType,
  status: number,
  title: string,
  more: Pick<Problem, 'detail' | 'errors' | 'allowed'> = {},
): Problem => ({ type: `urn:placeboard:problem:${type}`, title, status, ...more });

/**
 * The problem of a request whose parameters are wrong.
 * @param allowed names of the collection's parameters
 * @param errors at least one
 */
export function badParameters(
  collection: string,
  allowed: readonly string[],
  errors: ParameterProblem[],
): Problem {
  const [first] = errors;
  const title =
    errors.length === 1 && first
      ? first.says
      : `${errors.length} parameters can’t be answered: ${errors.map(({ says }) => says).join(' ')}`;
  return problem('bad-parameter', 400, title, {
    detail:
      allowed.length > 0
        ? `Parameters of ${collection}: ${allowed.join(', ')}. openapi.json describes them.`
        : `${collection} has no parameters. openapi.json describes every address.`,
    errors,
  });
}

export const unknownCollection = (asked: string): Problem =>
  problem('unknown-collection', 404, `There is no collection “${shortened(asked)}” here.`, {
    detail: `Collections: ${COLLECTION_NAMES.join(', ')}; each also as .json and .csv. openapi.json describes them.`,
    allowed: [...COLLECTION_NAMES],
  });

/** @param says what there isn't, as one sentence */
export const unknownFigure = (says: string, allowed: readonly string[]): Problem =>
  problem('unknown-figure', 404, says, {
    detail:
      'figures.json lists every figure; its content is at figures/<id>.json, and about a place at figures/<id>/<place>.json where it takes one.',
    allowed: [...allowed],
  });

export const unknownSchema = (asked: string, names: readonly string[]): Problem =>
  problem('unknown-schema', 404, `There is no shape “${shortened(asked)}” here.`, {
    detail: 'Each is at schemas/<name>.json; schemas.json holds all of them.',
    allowed: [...names],
  });

/** @param detail why there is no widget, and what to request instead */
export const noWidget = (detail: string): Problem =>
  problem('nothing-to-embed', 404, 'There is no widget for this address.', { detail });

export const badOEmbedParameter = (error: ParameterProblem): Problem =>
  problem('bad-parameter', 400, error.says, {
    detail: 'Parameters: url, the address of a page here; format=json; maxwidth, maxheight.',
    errors: [error],
  });

export const unsupportedFormat = (format: string): Problem =>
  problem('unsupported-format', 501, `There is no answer as “${shortened(format)}” here.`, {
    detail: 'Ask for format=json.',
    allowed: ['json'],
  });

export const methodNotAllowed = (method: string): Problem =>
  problem('method-not-allowed', 405, `This API only answers reads, and ${method} is not one.`, {
    detail: `Allowed: ${API_METHODS}.`,
  });

export const internalError = (): Problem =>
  problem('internal-error', 500, 'The record could not be read just now.', {
    detail: 'Try again in a moment. If it goes on, tell whoever runs this site.',
  });

export const recordUnreachable = (): Problem =>
  problem('record-unreachable', 502, 'The record’s server gave no answer that can be used.', {
    detail: 'Try again in a moment. If it goes on, tell whoever runs this site.',
  });

export const notReady = (): Problem =>
  problem('not-ready', 503, 'No page of this record can be made yet.', {
    detail: 'Ask again in a second. If it goes on, the log says why.',
  });

/** Text from a request, cut to 60 characters for a message. */
export const shortened = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60)}…` : text;

/** A problem as a response before it is encoded. */
export const problemContent = (body: Problem, headers: Record<string, string>) => ({
  status: body.status,
  headers: {
    ...headers,
    'Content-Type': PROBLEM_MEDIA_TYPE,
    'Cache-Control': 'no-store',
    ...(body.status === 405 && { Allow: API_METHODS }),
  },
  body: JSON.stringify(body),
});

export function problemResponse(given: Problem, own: Record<string, string>): Response {
  const { status, headers, body } = problemContent(given, own);
  return new Response(body, { status, headers });
}
