/**
 * The content security policy of a page. Strict: nothing inline but the one style sheet, by its
 * hash.
 * @param dataAddresses addresses beside its own server from which the page may fetch data; null and
 *   relative ones add nothing
 */
export function pagePolicy(styleHash: string, dataAddresses: readonly (string | null)[]): string {
  const origins = dataAddresses.flatMap((address) =>
    address !== null && /^https?:/.test(address) ? [` ${new URL(address).origin}`] : [],
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHash}`,
    "img-src 'self' data:",
    `connect-src 'self'${[...new Set(origins)].join('')}`,
    // The embed builder previews embeds in a frame.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A policy for a `<meta>` tag, in which browsers ignore `frame-ancestors`. */
export const policyInPage = (policy: string): string =>
  policy.replace(/; frame-ancestors [^;]*$/, '');
