import { ApiDocument } from '#src/contract/api/apiDocument.ts';
import { answerOf } from '#src/contract/api/endpoints.ts';
import type { Answer } from '#src/contract/api/endpoints.ts';
import type { CollectionName } from '#src/contract/plain/words.ts';

import { ApiError } from './apiError.ts';

/**
 * Checks an answer against the contract. Loaded only when something is fetched, so that the schema
 * library is not part of the first load.
 * @throws ApiError when the answer isn't what the contract says
 */
export function parseAnswer<N extends CollectionName>(name: N, json: unknown): Answer<N> {
  const result = answerOf(name).safeParse(json);
  if (result.success) {
    // The schema was chosen by the same name; inference does not follow an indexed generic.
    return result.data as Answer<N>;
  }
  const [issue] = result.error.issues;
  throw new ApiError(
    502,
    `The answer about ${name} makes no sense (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}).`,
    'Nothing on this page was changed. Try again later.',
  );
}

/**
 * Checks the API's own description.
 * @throws ApiError when it isn't an OpenAPI document
 */
export function parseApiDocument(json: unknown): ApiDocument {
  const result = ApiDocument.safeParse(json);
  if (result.success) return result.data;
  throw new ApiError(
    502,
    'The description of the API makes no sense.',
    'Nothing on this page was changed. Try again later.',
  );
}
