import { API_CACHE_CONTROL, apiHeaders } from '#server/api/headers.ts';
import {
  badEmbedQuestion,
  nothingToEmbed,
  Refusal,
  unsupportedFormat,
} from '#server/api/problems.ts';
import { contentTag } from '#server/http/contentTag.ts';
import { askMount } from '#server/records/mounts/askMount.ts';
import type { Mount } from '#server/records/mounts/Mount.ts';
import { PROBLEM_MEDIA_TYPE } from '#src/contract/api/problem.ts';
import { wrongParameter } from '#src/narrative/site/parameterSentences.ts';

import type { Build } from './build.ts';
import type { Answered } from './pageRenderer.ts';
import { cardAddress } from './socialTags.ts';

type OEmbedAsked = Parameters<Build['oEmbed']>[0];

const refuse = (parameter: string, rule: string, value: string): never => {
  throw new Refusal(badEmbedQuestion({ parameter, says: wrongParameter(parameter, rule, value) }));
};

function readPixels(search: URLSearchParams, name: string): number | null {
  const text = search.get(name);
  if (text === null || text === '') return null;
  if (!/^[1-9]\d{0,4}$/.test(text)) refuse(name, 'must be a number of pixels, such as 640', text);
  return Number(text);
}

/**
 * The question of a consumer (oEmbed 1.0). Parameters that it doesn't know are ignored, not refused:
 * consumers add their own.
 * @throws Refusal
 */
function readOEmbedQuestion(search: URLSearchParams): {
  url: URL;
  most: OEmbedAsked['most'];
} {
  const format = search.get('format') || 'json';
  if (format !== 'json') throw new Refusal(unsupportedFormat(format));
  const text = search.get('url') ?? '';
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return {
    url: url && isWeb ? url : refuse('url', 'must be the whole address of a page here', text),
    most: { width: readPixels(search, 'maxwidth'), height: readPixels(search, 'maxheight') },
  };
}

/** What a record holds that can be asked about. @throws where the API doesn't answer */
async function askRecord(mount: Mount): Promise<OEmbedAsked['record']> {
  const [systems, places, services, indicators] = await Promise.all([
    askMount(mount, 'system'),
    askMount(mount, 'places'),
    askMount(mount, 'services'),
    askMount(mount, 'indicators'),
  ]);
  const [system] = systems.items;
  if (!system) throw new Error('The record has no system');
  return {
    system,
    places: places.items,
    services: services.items,
    indicators: indicators.items,
  };
}

/** The address within a record that a whole address is of; null: it is of another site. */
function addressWithin({ host, pathname, search }: URL, origin: string, prefix: string) {
  const isHere = host === new URL(origin).host && `${pathname}/`.startsWith(`${prefix}/`);
  return isHere ? pathname.slice(prefix.length) + search : null;
}

/** @throws Refusal */
async function answer(search: URLSearchParams, mount: Mount, oEmbed: Build['oEmbed']) {
  const { url, most } = readOEmbedQuestion(search);
  const record = await askRecord(mount);
  const { baseAddress } = record.system;
  const { prefix } = mount;
  if (baseAddress === null)
    throw new Refusal(
      nothingToEmbed(
        'This site doesn’t know its own public address: whoever runs it sets PLACEBOARD_ADDRESS, or baseAddress in system.json.',
      ),
    );
  const { origin } = new URL(baseAddress);
  const address = addressWithin(url, origin, prefix);
  if (address === null)
    throw new Refusal(
      nothingToEmbed(`Only addresses below ${origin}${prefix}/ can be asked about.`),
    );
  const cardOf = (page: string) => cardAddress(origin, { prefix, address: page });
  const found = oEmbed({ address, record, origin, prefix, isFile: false, most, cardOf });
  if (found === null)
    throw new Refusal(
      nothingToEmbed(
        'Widgets show places, services, the register, outcomes, comparisons and, with ?place=, commitments.',
      ),
    );
  return found;
}

/** `/oembed?url=…` of a record; a problem document where there is nothing to embed. */
export async function oEmbedAnswer(
  { searchParams }: URL,
  mount: Mount,
  oEmbed: Build['oEmbed'],
): Promise<Answered> {
  const headers = apiHeaders(mount.illustrative);
  try {
    const body = JSON.stringify(await answer(searchParams, mount, oEmbed));
    const own = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': API_CACHE_CONTROL,
      'ETag': contentTag(body),
    };
    return { status: 200, body, headers: { ...headers, ...own } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { problem } = error;
    const own = { 'Content-Type': PROBLEM_MEDIA_TYPE, 'Cache-Control': 'no-store' };
    return {
      status: problem.status,
      body: JSON.stringify(problem),
      headers: { ...headers, ...own },
    };
  }
}
