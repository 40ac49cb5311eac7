import type { StatisticsServiceName } from '#src/contract/connection.ts';

/** The only hosts that data:fetch contacts. */
export const HOSTS = {
  fingertips: 'fingertips.phe.org.uk',
  ons: 'raw.githubusercontent.com',
} as const satisfies Record<StatisticsServiceName, string>;

/**
 * Checks an address: it must be https, of one of HOSTS, without user name or password.
 * @param from the host that redirects to it, if any
 * @throws Error for any other address
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
