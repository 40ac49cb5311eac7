import type { System } from '#src/contract/system.ts';

/** English regions whose names take “the” in a sentence. */
const REGIONS_WITH_THE = new Set([
  'North East',
  'North West',
  'East Midlands',
  'West Midlands',
  'East of England',
  'South East',
  'South West',
]);

/** An area's name within a sentence: `England`, `the North West`. */
export const areaInSentence = (name: string): string =>
  REGIONS_WITH_THE.has(name) ? `the ${name}` : name;

/** First words that are a kind of body, not a name: lower case within a sentence. */
const GENERIC = /^(Board|Committee|Director|Forum|Group|Joint|Panel|Team)\b/;

/**
 * A body's name within a sentence: `NHS England`, `Blackpool Council`, `the Blackpool place-based
 * partnership`, `a committee of the ICB`, `the joint board of …`.
 */
export function bodyInSentence(body: string): string {
  if (/^(the|an?) /i.test(body)) return body.charAt(0).toLowerCase() + body.slice(1);
  if (GENERIC.test(body)) return `the ${body.charAt(0).toLowerCase()}${body.slice(1)}`;
  if (body.startsWith('NHS ') || /(Council|Trust)$/.test(body)) return body;
  const isKindOfBody =
    /\b(partnership|committee|board|panel|forum|group|alliance|director|team)\b/i.test(body);
  return isKindOfBody ? `the ${body}` : body;
}

/** A body's name before a verb. A name with an apposition (“…, an officer of the ICB”) gets its closing comma. */
export const bodyAsSubject = (body: string): string =>
  bodyInSentence(body) + (body.includes(', ') ? ',' : '');

/** A name without the brackets at its end, such as “(worked example)”. */
export const withoutBrackets = (name: string): string => name.replace(/ \(.*\)$/, '');

/** Whether a body is the system's own, under any of its names, with or without “ICB”. */
export function isSystemBody(
  body: string,
  system: Pick<System, 'name' | 'shortName' | 'deciderName'>,
): boolean {
  const short = withoutBrackets(system.shortName);
  return [withoutBrackets(system.name), system.deciderName, short, `${short} ICB`].includes(
    withoutBrackets(body),
  );
}

/**
 * An indicator's or theme's name within a sentence: lower case, but for abbreviations such as “NHS”, and without a colon
 * (“Early years: literacy” becomes `early years literacy`).
 */
export function topicInSentence(name: string): string {
  const plain = name.replace(': ', ' ');
  return /^[A-Z](?![A-Z])/.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}
