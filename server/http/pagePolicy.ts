/**
 * The content security policy of a page. Strict: nothing inline but the one style sheet, by its
 * hash.
 * @param asked addresses that the page may ask for data, beside its own server
 */
export function pagePolicy(styleHash: string, asked: readonly (string | null)[]): string {
  const origins = asked.flatMap((address) =>
    address !== null && /^https?:/.test(address) ? [` ${new URL(address).origin}`] : [],
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHash}`,
    "img-src 'self' data:",
    `connect-src 'self'${[...new Set(origins)].join('')}`,
    // The builder shows embeds as they will stand.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The part of a policy that can be said in a page: who may frame it can only be said in a header. */
export const policyInPage = (policy: string): string =>
  policy.replace(/; frame-ancestors [^;]*$/, '');
