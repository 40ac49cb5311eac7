import { EMBED_ROOT, plainEmbedHeaders } from '#server/http/headers/embedHeaders.ts';
import { pageHeaders } from '#server/http/headers/pageHeaders.ts';

import { prepareResponse, type PreparedResponse } from './preparedResponse.ts';

/**
 * A page without styles or script, for when the application can't render one. Texts are not escaped:
 * pass constants only.
 */
const plainPage = (
  status: number,
  title: string,
  says: string,
  headers: Record<string, string> = {},
): PreparedResponse =>
  prepareResponse({
    status,
    headers: pageHeaders({ 'Cache-Control': 'no-store', ...headers }, false),
    body: `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Placeboard</title>
<h1>${title}</h1>
<p>${says}</p>
<p><a href="/">Go to the first page</a></p>
</html>
`,
  });

export const badAddressPage = plainPage(
  400,
  'This address can’t be read',
  'A % in it is not followed by two digits. It may have been cut short or copied badly.',
);

export const badRequestPage = plainPage(
  400,
  'This request can’t be read',
  'It may have been cut short or changed on the way.',
);

export const errorPage = plainPage(
  500,
  'This page could not be made',
  'The fault is ours, and it has been noted. Try again in a moment.',
);

export const notFoundPage = plainPage(
  404,
  'There is nothing at this address',
  'If you typed it, check it; if you followed a link, what it led to may have moved.',
);

export const readOnlyPage = plainPage(
  405,
  'Only reading here',
  'Nothing can be sent to this address.',
  { Allow: 'GET, HEAD' },
);

export const busyPage = plainPage(
  503,
  'Too many pages are wanted at once',
  'Try again in a few seconds. Pages that were read a moment ago are still to be had.',
  { 'Retry-After': '5' },
);

/** One of these pages as a response; below /embed/ it may be framed. */
export async function plainResponse(
  page: PreparedResponse,
  request: Request,
  frames: string,
): Promise<Response> {
  const response = await page.respond(request);
  if (new URL(request.url).pathname.includes(EMBED_ROOT))
    for (const [name, value] of Object.entries(plainEmbedHeaders(frames)))
      response.headers.set(name, value);
  return response;
}
