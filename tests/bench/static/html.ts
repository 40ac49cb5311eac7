/** Markup that is already escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, nothing is written for null and false. */
export type Part = Html | string | number | null | false | readonly Part[];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'string' || typeof part === 'number'
    ? escaped(String(part))
    : part.map(written).join('');
}

/** Line breaks and indentation are for whoever reads the template; a browser shows one space. */
const compact = (text: string) => text.replaceAll(/\s*\n\s*/g, '\n');

/** Of a link to what the page shows already. */
export const IS_SHOWN = new Html('aria-current="true"');

/** A tag for template literals that escapes what is put in. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, n) => compact(text) + written(parts[n] ?? null)).join(''));
