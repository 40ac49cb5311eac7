import parseContentSecurityPolicy from 'content-security-policy-parser';

/**
 * Whether a page's content security policies allow a frame or a script from another origin, by the
 * rules of Content Security Policy Level 3 (W3C): each kind of request is governed by the first of a
 * few directives that the policy has, and every policy of a page must allow it. Nothing is fetched.
 */
type PolicyFinding = {
  isAllowed: boolean;
  /** The directive that decides, such as `frame-src`; null: there is none, so everything is allowed. */
  directive: string | null;
  /** The source expressions of that directive, as written. */
  sources: readonly string[];
};

export type PolicyReading = {
  /** Whether the text holds a policy at all. */
  isPolicy: boolean;
  frame: PolicyFinding;
  script: PolicyFinding;
};

type Policy = ReadonlyMap<string, readonly string[]>;

const DIRECTIVES_BY_KIND = {
  frame: ['frame-src', 'child-src', 'default-src'],
  script: ['script-src-elem', 'script-src', 'default-src'],
} as const;

/** The values of the policies in a pasted text: headers with or without their name, or meta tags. */
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
  // Several policies in one header are separated by commas.
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
    const allowed = text.slice(0, -1);
    return allowed === scheme || (allowed === 'http' && scheme === 'https');
  }
  const found =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/.*)?$/.exec(text);
  // Keywords, hashes and nonces match no address.
  if (!found || text.startsWith("'")) return false;
  const [, allowed, host = '', port, path = ''] = found;
  if (allowed !== undefined && allowed !== scheme && !(allowed === 'http' && scheme === 'https'))
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

/** The finding of the first policy that refuses a kind of request; else one that allows it. */
function findingOf(
  policies: readonly Policy[],
  kind: keyof typeof DIRECTIVES_BY_KIND,
  address: URL,
): PolicyFinding {
  const findings = policies.map((policy): PolicyFinding => {
    const directive = DIRECTIVES_BY_KIND[kind].find((name) => policy.has(name)) ?? null;
    const sources = directive === null ? [] : (policy.get(directive) ?? []);
    // With 'strict-dynamic' only scripts with a nonce or hash run, whatever hosts are listed.
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
 * Says whether a page's policy lets an embed and its script in.
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
