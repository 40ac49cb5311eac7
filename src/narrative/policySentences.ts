/** What decides about a frame or a script; see features/embed/explainPolicy. */
type Finding = { isAllowed: boolean; directive: string | null; sources: readonly string[] };

const listed = ({ sources }: Finding): string =>
  sources.length === 0 ? 'nothing' : sources.join(' ');

/** What has to stand in a directive: what stood there, without a refusal of everything. */
const widened = ({ sources }: Finding, origin: string): string =>
  [...sources.filter((one) => one !== "'none'"), origin].join(' ');

/** Whether the page lets the frame in, and what to change if it doesn't. @param origin of embeds */
export function frameSentence(finding: Finding, origin: string): string {
  const { isAllowed, directive } = finding;
  if (directive === null) return 'No directive of this policy is about frames: the frame may show.';
  if (isAllowed) return `${directive} allows ${origin}: the frame may show.`;
  const [name, sources] =
    directive === 'default-src' ? ['frame-src', origin] : [directive, widened(finding, origin)];
  const why =
    directive === 'frame-src'
      ? ''
      : ` It decides about frames, as there is no frame-src${directive === 'default-src' ? ' or child-src' : ''}.`;
  return `${directive} blocks the frame: it allows ${listed(finding)}.${why} ${
    directive === 'default-src' ? 'Add' : 'Change it to'
  }: ${name} ${sources};`;
}

/** Whether the page lets the script in that sizes the frame, and what that means if it doesn't. */
export function scriptSentence(finding: Finding, origin: string): string {
  const { isAllowed, directive, sources } = finding;
  if (directive === null) return 'No directive is about scripts: the frame can be sized.';
  if (isAllowed) return `${directive} allows ${origin}: the frame can be sized by its script.`;
  if (sources.includes("'strict-dynamic'"))
    return `${directive} has 'strict-dynamic': give the script tag the page’s own nonce. Without it, use the plain frame, which keeps its stated height and scrolls inside.`;
  return `${directive} blocks the script that sizes the frame: it allows ${listed(finding)}. Add ${origin} there, or use the plain frame, which keeps its stated height and scrolls inside.`;
}

/** What this policy can't say. */
export const OTHER_REASONS = [
  'The content system took the iframe or the script out when the page was saved: look for it in the page’s source, and use the plain frame or ask for it to be allowed.',
  'The page has more than one policy, such as a second header or a meta tag: each must allow the frame.',
  'A browser extension or the network blocks frames from other sites.',
] as const;
