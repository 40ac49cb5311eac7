/**
 * A weak entity tag of everything that a response depends on. Not hashed, so that no two can
 * collide; characters that a tag may not hold are percent-encoded.
 */
export const entityTag = (...parts: readonly string[]): string =>
  `W/"${parts.map((part) => encodeURIComponent(part)).join('.')}"`;

/** Whether an If-None-Match header names the tag; weak comparison (RFC 9110, 13.1.2). */
export function matchesTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const bare = tag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((given) => given.trim().replace(/^W\//, '') === bare);
}
