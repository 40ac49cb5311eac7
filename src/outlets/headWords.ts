/** What a page says of itself in its head. */
export type HeadWords = {
  /** The page's finding or name, without the site's. */
  title: string;
  siteName: string;
  description: string;
};

const LETTERS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** What React escaped, as plain text. */
const plain = (markup: string): string =>
  markup.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (one) => LETTERS[one] ?? one);

/** Reads the tags that PageHead wrote, so that nobody else has to be told a page's words. */
export function headWords(head: string): HeadWords {
  const whole = plain(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '');
  const at = whole.lastIndexOf(' – ');
  return {
    title: whole.slice(0, at),
    siteName: whole.slice(at + 3),
    description: plain(/<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? ''),
  };
}
