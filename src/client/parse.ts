import { ApiDocument } from '#src/contract/api/apiDocument.ts';
import { answerSchema, type Answer } from '#src/contract/api/answer.ts';
import { Health } from '#src/contract/api/health.ts';
import type { CollectionName } from '#src/contract/collections.ts';
import { Pack } from '#src/contract/pack.ts';

import { answerInProse } from '#src/contract/plain/periodLabel.ts';

import { ApiError } from './apiError.ts';

/* Loaded only when something is fetched, so that the schema library is not part of the first load. */

type Schema<T> = {
  safeParse: (
    json: unknown,
  ) =>
    | { success: true; data: T }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
};

/**
 * Checks an answer against its shape in the contract.
 * @param about what the answer is, for the message: `The answer about places`
 * @throws ApiError when the answer isn't what the contract says
 */
function parse<T>(schema: Schema<T>, json: unknown, about: string): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ApiError(
    502,
    `${about} makes no sense (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`,
    'Nothing on this page was changed. Try again later.',
  );
}

export const parseAnswer = <N extends CollectionName>(name: N, json: unknown): Answer<N> =>
  answerInProse(
    name,
    // The schema was chosen by the same name; inference does not follow an indexed generic.
    parse(answerSchema(name), json, `The answer about ${name}`) as Answer<N>,
  );

export const parseApiDocument = (json: unknown): ApiDocument =>
  parse(ApiDocument, json, 'The description of the API');

export const parseHealth = (json: unknown): Health =>
  parse(Health, json, 'The answer about the record’s version');

/** Reads the data of a sealed pack. @throws Error that says in words why it can't be read */
export function parsePack(json: unknown): Pack {
  const result = Pack.safeParse(json);
  // As it is in the file: a pack that is written anew from it has its fields in the same order.
  if (result.success) return json as Pack;
  const [issue] = result.error.issues;
  throw new Error(
    `Its data are not those of a pack, or of a pack that another version of Placeboard wrote (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`,
  );
}
