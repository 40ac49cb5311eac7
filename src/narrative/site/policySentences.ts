/** What decides about a frame or a script; see features/embed/explainPolicy. */
type Finding = { isAllowed: boolean; directive: string | null; sources: readonly string[] };

const listed = ({ sources }: Finding): string =>
  sources.length === 0 ? 'nothing' : sources.join(' ');

/**
 * What to write so that the origin is let in, and what was let in still is: in the directive that
 * decides, or, where that is the one for everything, in one of its own.
 */
function advice({ directive, sources }: Finding, own: string, origin: string): string {
  const kept = sources.filter((one) => one !== "'none'");
  const isEverything = directive === 'default-src';
  return `${isEverything ? 'Add' : 'Change it to'}: ${[isEverything ? own : directive, ...kept, origin].join(' ')};`;
}

/** Whether the page lets the frame in, and what to change if it doesn't. @param origin of embeds */
export function frameSentence(finding: Finding, origin: string): string {
  const { isAllowed, directive } = finding;
  if (directive === null) return 'No directive of this policy is about frames: the frame may show.';
  if (isAllowed) return `${directive} allows ${origin}: the frame may show.`;
  const why =
    directive === 'frame-src'
      ? ''
      : ` It decides about frames, as there is no frame-src${directive === 'default-src' ? ' or child-src' : ''}.`;
  return `${directive} blocks the frame: it allows ${listed(finding)}.${why} ${advice(finding, 'frame-src', origin)}`;
}

/** Whether the page lets the script in that sizes the frame, and what that means if it doesn't. */
export function scriptSentence(finding: Finding, origin: string): string {
  const { isAllowed, directive, sources } = finding;
  if (directive === null) return 'No directive is about scripts: the frame can be sized.';
  if (isAllowed) return `${directive} allows ${origin}: the frame can be sized by its script.`;
  if (sources.includes("'strict-dynamic'"))
    return `${directive} has 'strict-dynamic': give the script tag the page’s own nonce. Without it, use the plain frame, which keeps its stated height and scrolls inside.`;
  return `${directive} blocks the script that sizes the frame: it allows ${listed(finding)}. Use the plain frame, which keeps its stated height and scrolls inside, or let the script in. ${advice(finding, 'script-src', origin)}`;
}

/** What this policy can't say. */
export const OTHER_REASONS = [
  'The content system took the iframe or the script out when the page was saved: look for it in the page’s source, and use the plain frame or ask for it to be allowed.',
  'The page has more than one policy, such as a second header or a meta tag: each must allow the frame.',
  'A browser extension or the network blocks frames from other sites.',
] as const;
