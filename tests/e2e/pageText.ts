import type { Page } from 'playwright';

/**
 * The words of the page's main part, one line for each piece of text, without what only scripts
 * add (buttons) and what only their absence shows (noscript).
 */
export const mainText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('button, noscript, script, style, template')) continue;
      const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (text !== '') words.push(text);
    }
    // Text split by an element boundary or by hydration's markers is the same text.
    return words.join(' ').split(/(?<=[.!?])\s+/);
  });

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
