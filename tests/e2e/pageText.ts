import type { Page } from 'playwright';

type Words = { main: string[]; styled: number };

/**
 * The words of a document's main part, one line for each piece of text, without what only scripts
 * add (buttons), what stands in fields, and what only their absence shows (noscript).
 * @param address of a document to read as it is sent, without a script; empty: what is on screen
 */
const wordsOf = (page: Page, address: string): Promise<Words> =>
  page.evaluate(async (from) => {
    const sent = from && (await (await fetch(from)).text());
    const shown = sent ? new DOMParser().parseFromString(sent, 'text/html') : document;
    const main = shown.querySelector('main');
    if (!main) return { main: [], styled: 0 };
    const walker = shown.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('button, textarea, noscript, script, style, template'))
        continue;
      const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (text !== '') words.push(text);
    }
    return {
      // Text split by an element boundary or by hydration's markers is the same text.
      main: words.join(' ').split(/(?<=[.!?])\s+/),
      styled: shown.querySelectorAll('[style]').length,
    };
  }, address);

/** The words of the page's main part as it is on screen. */
export const mainText = async (page: Page): Promise<string[]> => (await wordsOf(page, '')).main;

/** The words of a page's main part as the server sends it, and how many elements style themselves. */
export const sentWords = (page: Page, address: string): Promise<Words> => wordsOf(page, address);

/** All words of the page but those of links to the worked example, which name it. */
export const textWithoutExampleLinks = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const element of copy.querySelectorAll(
      'a[href="/example"], a[href^="/example/"], script, style',
    ))
      element.remove();
    return [document.title, copy.textContent].join('\n');
  });
