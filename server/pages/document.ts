import { policyInPage } from '#server/http/headers/pagePolicy.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

const ENTRY_SCRIPT = /<script type="module"[^>]*><\/script>/;

export type DocumentParts = {
  /**
   * The content security policy. It stands in the page, too: copies and static hosts send no
   * headers, and a browser that meets it reads the page before it asks for the script.
   */
  policy: string;
  /** Tags for the head. */
  head: string;
  /** What stands before the application's markup. */
  before?: string;
  app: string;
  /** The data block that the browser hydrates the page with; null: the page carries no script. */
  pageData: string | null;
};

/** A whole document. Error pages carry no script: they are whole without it. */
export const documentOf = (
  frame: string,
  { policy, head, before = '', app, pageData }: DocumentParts,
): string => {
  const script = pageData === null ? '' : (ENTRY_SCRIPT.exec(frame)?.[0] ?? '');
  return (
    frame
      .replace(ENTRY_SCRIPT, '')
      // Asked for once the policy is known, and evaluated when the page has been read.
      .replace(
        '<!--head-->',
        () =>
          `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyInPage(policy))}">${script}${head}`,
      )
      .replace(
        '<div id="root"><!--app--></div>',
        () => `${before}<div id="root">${app}</div>${pageData ?? ''}`,
      )
  );
};

/** An embed: a whole document with a style sheet of its own, and nothing of the site's frame. */
export const embedDocument = (parts: {
  policy: string;
  head: string;
  style: string;
  /** Of the script that tells the host how tall the content is. */
  scriptAddress: string;
  app: string;
}): string =>
  `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyInPage(parts.policy))}"><meta name="referrer" content="no-referrer">${parts.head}<style>${parts.style}</style><script defer src="${escapeHtml(parts.scriptAddress)}"></script></head>
<body class="embed-page">${parts.app}</body>
</html>
`;
