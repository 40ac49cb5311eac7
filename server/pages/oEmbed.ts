import { API_CACHE_CONTROL, apiHeaders } from '#server/api/headers.ts';
import {
  badOEmbedParameter,
  noWidget,
  problemContent,
  ProblemError,
  recordUnreachable,
  unsupportedFormat,
} from '#server/api/problems.ts';
import { contentETag } from '#server/http/responses/contentHash.ts';
import { createLoad } from '#server/records/mounts/createLoad.ts';
import { createDatedFetch } from '#server/records/mounts/lastAnswers.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { isUnreachable } from '#server/records/mounts/RecordUnreachableError.ts';
import { wrongParameter } from '#src/narrative/site/parameterSentences.ts';

import type { Build } from './build.ts';
import type { ResponseContent } from './pageRenderer.ts';
import { cardAddress } from './socialTags.ts';

type OEmbedOptions = Parameters<Build['oEmbed']>[0];

const refuse = (parameter: string, rule: string, value: string): never => {
  throw new ProblemError(
    badOEmbedParameter({ parameter, says: wrongParameter(parameter, rule, value) }),
  );
};

function readPixels(search: URLSearchParams, name: string): number | null {
  const text = search.get(name);
  if (text === null || text === '') return null;
  if (!/^[1-9]\d{0,4}$/.test(text)) refuse(name, 'must be a number of pixels, such as 640', text);
  return Number(text);
}

/**
 * Parses a consumer's query (oEmbed 1.0). Unknown parameters are ignored: consumers add their own.
 * @throws ProblemError
 */
function parseOEmbedQuery(search: URLSearchParams): {
  url: URL;
  maxSize: OEmbedOptions['maxSize'];
} {
  const format = search.get('format') || 'json';
  if (format !== 'json') throw new ProblemError(unsupportedFormat(format));
  const text = search.get('url') ?? '';
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return {
    url: url && isWeb ? url : refuse('url', 'must be the whole address of a page here', text),
    maxSize: { width: readPixels(search, 'maxwidth'), height: readPixels(search, 'maxheight') },
  };
}

/** An absolute address as one within a record; null if it isn't in that record of this site. */
function addressInRecord({ host, pathname, search }: URL, origin: string, prefix: string) {
  const isHere = host === new URL(origin).host && `${pathname}/`.startsWith(`${prefix}/`);
  return isHere ? pathname.slice(prefix.length) + search : null;
}

/** @throws ProblemError if the query is wrong, or no widget shows the page */
async function createOEmbed(
  search: URLSearchParams,
  mount: Pick<Mount, 'prefix' | 'fetchApi'>,
  oEmbed: Build['oEmbed'],
) {
  const { url, maxSize } = parseOEmbedQuery(search);
  const load = createLoad(mount);
  const [system] = (await load('system', {})).items;
  const { prefix } = mount;
  const baseAddress = system?.baseAddress ?? null;
  if (baseAddress === null)
    throw new ProblemError(
      noWidget(
        'This site doesn’t know its own public address: whoever runs it sets PLACEBOARD_ADDRESS, or baseAddress in system.json.',
      ),
    );
  const { origin } = new URL(baseAddress);
  const address = addressInRecord(url, origin, prefix);
  if (address === null)
    throw new ProblemError(
      noWidget(`Only addresses below ${origin}${prefix}/ can be asked about.`),
    );
  const found = await oEmbed({
    address,
    load,
    origin,
    prefix,
    isFile: false,
    maxSize,
    cardAddress: (page) => cardAddress(origin, { prefix, address: page }),
  });
  if (found === null)
    throw new ProblemError(
      noWidget(
        'Widgets show places, services, the register, outcomes, comparisons and, with ?place=, commitments.',
      ),
    );
  return found;
}

/** The response to `/oembed?url=…`: the oEmbed document, or a problem document. */
export async function oEmbedResponse(
  { searchParams }: URL,
  mount: Mount,
  oEmbed: Build['oEmbed'],
): Promise<ResponseContent> {
  const headers = apiHeaders(mount.illustrative);
  const { fetchApi, keptHeaders } = createDatedFetch(mount.fetchApi);
  const site = { prefix: mount.prefix, fetchApi };
  try {
    const body = JSON.stringify(await createOEmbed(searchParams, site, oEmbed));
    const own = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': contentETag(body),
    };
    return { status: 200, body, headers: { ...headers, ...own, ...keptHeaders() } };
  } catch (error) {
    if (!(error instanceof ProblemError) && !isUnreachable(error)) throw error;
    const problem = error instanceof ProblemError ? error.problem : recordUnreachable();
    return problemContent(problem, headers);
  }
}
