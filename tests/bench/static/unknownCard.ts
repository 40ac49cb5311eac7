import type { Unknown } from '#src/contract/history.ts';
import { searchedWords } from '#src/narrative/sources/unknownWords.ts';

import { html, type Html } from './html.ts';

/** What was looked for and not found, as a card of its own; nothing where there is none. */
export const unknownCard = (heading: string, unknowns: readonly Unknown[]): Html =>
  html`${
    unknowns.length > 0 &&
    html`<section class="card" aria-labelledby="not-found">
      <h2 id="not-found">${heading}</h2>
      <ul class="list">
        ${unknowns.map(
          (unknown) =>
            html`<li>
              <h3>${unknown.title}</h3>
              <p>${unknown.detail} <span class="q s">${searchedWords(unknown)}</span></p>
            </li> `,
        )}
      </ul>
    </section>`
  }`;
