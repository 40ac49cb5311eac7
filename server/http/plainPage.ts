import { EMBED_ROOT, plainEmbedHeaders } from './embedHeaders.ts';
import { prepareAnswer, type PreparedAnswer } from './preparedAnswer.ts';
import { pageHeaders } from './pageHeaders.ts';

/** A page for when nothing better can be rendered. The texts are ours, never the reader's. */
const plainPage = (
  status: number,
  title: string,
  says: string,
  headers: Record<string, string> = {},
): PreparedAnswer =>
  prepareAnswer({
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

export const faultPage = plainPage(
  500,
  'This page could not be made',
  'The fault is ours, and it has been noted. Try again in a moment.',
);

export const nothingHerePage = plainPage(
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

/** One of these pages as an answer. In an embed's place it shows in the frame, too. */
export async function plainAnswer(
  page: PreparedAnswer,
  request: Request,
  frames: string,
): Promise<Response> {
  const answer = await page.respond(request);
  if (new URL(request.url).pathname.includes(EMBED_ROOT))
    for (const [name, value] of Object.entries(plainEmbedHeaders(frames)))
      answer.headers.set(name, value);
  return answer;
}
