/** The directive of a content security policy that decides about a frame or script, from `explainPolicy`. */
type Finding = { isAllowed: boolean; directive: string | null; sources: readonly string[] };

const listed = ({ sources }: Finding): string =>
  sources.length === 0 ? 'nothing' : sources.join(' ');

/**
 * The directive to write so that the origin is allowed as well as all that is allowed now. Where
 * `default-src` decides, it is a new directive, so that nothing else changes.
 * @param own the directive for this kind of thing, such as `frame-src`
 */
function advice({ directive, sources }: Finding, own: string, origin: string): string {
  const allowed = sources.filter((one) => one !== "'none'");
  const isEverything = directive === 'default-src';
  return `${isEverything ? 'Add' : 'Change it to'}: ${[isEverything ? own : directive, ...allowed, origin].join(' ')};`;
}

/** Whether a policy allows the embed's frame, and what to change if it doesn't. @param origin of embeds */
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

/** Whether a policy allows the script that sizes the frame, and what to do if it doesn't. */
export function scriptSentence(finding: Finding, origin: string): string {
  const { isAllowed, directive, sources } = finding;
  if (directive === null) return 'No directive is about scripts: the frame can be sized.';
  if (isAllowed) return `${directive} allows ${origin}: the frame can be sized by its script.`;
  if (sources.includes("'strict-dynamic'"))
    return `${directive} has 'strict-dynamic': give the script tag the page’s own nonce. Without it, use the plain frame, which keeps its stated height and scrolls inside.`;
  return `${directive} blocks the script that sizes the frame: it allows ${listed(finding)}. Use the plain frame, which keeps its stated height and scrolls inside, or let the script in. ${advice(finding, 'script-src', origin)}`;
}

/** Other reasons why an embed may not show, which the policy doesn't tell. */
export const OTHER_REASONS = [
  'The content system took the iframe or the script out when the page was saved: look for it in the page’s source, and use the plain frame or ask for it to be allowed.',
  'The page has more than one policy, such as a second header or a meta tag: each must allow the frame.',
  'A browser extension or the network blocks frames from other sites.',
] as const;
