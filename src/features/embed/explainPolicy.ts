import parseContentSecurityPolicy from 'content-security-policy-parser';

/**
 * What a page's content security policy says of a frame and of a script from another origin, by the
 * rules of Content Security Policy Level 3 (W3C): each kind of request is governed by the first of a
 * few directives that the policy has, and every policy of a page must allow it. Nothing is fetched.
 */
type PolicyFinding = {
  isAllowed: boolean;
  /** The directive that decides, such as `frame-src`; null: none does, so that anything goes. */
  directive: string | null;
  /** What that directive allows, as it was written. */
  sources: readonly string[];
};

export type PolicyReading = {
  /** False: the text holds no policy. */
  isPolicy: boolean;
  frame: PolicyFinding;
  script: PolicyFinding;
};

type Policy = ReadonlyMap<string, readonly string[]>;

const GOVERNS = {
  frame: ['frame-src', 'child-src', 'default-src'],
  script: ['script-src-elem', 'script-src', 'default-src'],
} as const;

/** The value of a policy as people copy it: a header, several lines of them, or a meta tag. */
function valuesOf(text: string): string[] {
  const metas = [...text.matchAll(/<meta\b[^>]*>/gi)].map(([tag]) => tag);
  if (metas.length > 0)
    return metas
      .filter((tag) => /content-security-policy/i.test(tag))
      .map((tag) => /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag))
      .map((found) => (found?.[1] ?? found?.[2] ?? '').replaceAll('&#39;', "'"));
  const named = text
    .split(/\r?\n/)
    .flatMap((line) => /^\s*content-security-policy\s*:(.*)$/i.exec(line)?.[1] ?? []);
  // Headers that were folded into one are parted by commas.
  return (named.length > 0 ? named : [text.replaceAll(/\s*\n\s*/g, ' ')]).flatMap((value) =>
    value.split(','),
  );
}

const isDirective = (name: string) =>
  /^[a-z-]+-(src|uri|to|action|ancestors|elem|attr)$|^sandbox$/.test(name);

/** Whether a source expression lets an address through (section 6.7.2.8 of the specification). */
export function sourceAllows(source: string, address: URL): boolean {
  const text = source.toLowerCase();
  const scheme = address.protocol.slice(0, -1);
  if (text === '*') return scheme === 'https' || scheme === 'http';
  if (/^[a-z][a-z0-9+.-]*:$/.test(text)) {
    const asked = text.slice(0, -1);
    return asked === scheme || (asked === 'http' && scheme === 'https');
  }
  const found =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/.*)?$/.exec(text);
  // Keywords, hashes and nonces name no address.
  if (!found || text.startsWith("'")) return false;
  const [, asked, host = '', port, path = ''] = found;
  if (asked !== undefined && asked !== scheme && !(asked === 'http' && scheme === 'https'))
    return false;
  const name = address.hostname.toLowerCase();
  const isHost =
    host === '*' || (host.startsWith('*.') ? name.endsWith(host.slice(1)) : host === name);
  if (!isHost) return false;
  const usual = scheme === 'https' ? '443' : '80';
  const own = address.port || usual;
  if (port === undefined ? own !== usual : port !== '*' && port !== own) return false;
  if (path === '' || path === '/') return true;
  return path.endsWith('/')
    ? address.pathname.toLowerCase().startsWith(path)
    : address.pathname.toLowerCase() === path;
}

/** The finding for one kind of request: the first policy that refuses it, or that it is allowed. */
function findingOf(
  policies: readonly Policy[],
  kind: keyof typeof GOVERNS,
  address: URL,
): PolicyFinding {
  const findings = policies.map((policy): PolicyFinding => {
    const directive = GOVERNS[kind].find((name) => policy.has(name)) ?? null;
    const sources = directive === null ? [] : (policy.get(directive) ?? []);
    // With it only scripts that carry the page's own mark run, whatever hosts are listed.
    const isStrict = kind === 'script' && sources.includes("'strict-dynamic'");
    return {
      isAllowed:
        directive === null || (!isStrict && sources.some((one) => sourceAllows(one, address))),
      directive,
      sources,
    };
  });
  const anything: PolicyFinding = { isAllowed: true, directive: null, sources: [] };
  return (
    findings.find(({ isAllowed }) => !isAllowed) ??
    findings.find(({ directive }) => directive !== null) ??
    anything
  );
}

/**
 * Says what a page's policy does to an embed.
 * @param text what somebody pasted: a header with or without its name, several, or a meta tag
 * @param embed address of the embed
 * @param helper address of the script that sizes it
 */
export function explainPolicy(text: string, embed: URL, helper: URL): PolicyReading {
  const policies = valuesOf(text)
    .map(parseContentSecurityPolicy)
    .filter((policy) => [...policy.keys()].some(isDirective));
  return {
    isPolicy: policies.length > 0,
    frame: findingOf(policies, 'frame', embed),
    script: findingOf(policies, 'script', helper),
  };
}
