import type { StatisticsServiceName } from '#src/contract/connection.ts';

/** The only hosts that this program ever contacts, and only to fetch figures. */
export const HOSTS = {
  fingertips: 'fingertips.phe.org.uk',
  ons: 'raw.githubusercontent.com',
} as const satisfies Record<StatisticsServiceName, string>;

/**
 * An address that may be contacted: https, one of HOSTS, nothing else in it that leads elsewhere.
 * @param from the host that redirects to it, if one does
 * @throws Error in words for any other
 */
export function allowedAddress(address: string | URL, from?: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isAllowed =
    url?.protocol === 'https:' &&
    Object.values<string>(HOSTS).includes(url.host) &&
    url.username === '' &&
    url.password === '';
  if (!url || !isAllowed)
    throw new Error(
      `${from ? `${from} leads to ` : ''}“${String(address)}”, which is not contacted: figures come from ${Object.values(HOSTS).join(' and ')} alone, over https.`,
    );
  return url;
}
