import type { Citation } from '#src/contract/basics.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { html, type Html } from './html.ts';

/** Numbers in brackets that lead to the sources at the foot. */
export function cite(citations: readonly Citation[], numbers: SourceNumbers): Html {
  const cited = [...new Set(citations.map(({ source }) => numbers.numberOf(source)))].filter(
    (number) => number !== null,
  );
  return html`${
    cited.length > 0 &&
    html`<span class="cite"
      >${cited.map(
        (number) => html`<a href="#source-${number}" aria-label="Source ${number}">[${number}]</a>`,
      )}</span
    >`
  }`;
}

export const sourceList = (numbers: SourceNumbers): Html =>
  html` <section class="card" aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <ol>
      ${numbers.list.map(
        (source, n) =>
          html`<li id="source-${n + 1}">
            <a href="${source.address}">${source.title}</a>, ${source.publisher}<span class="q"
              >${
                source.published
                  ? `, published ${formatDate(source.published)}`
                  : ', publication date not known'
              }</span
            >
          </li> `,
      )}
    </ol>
  </section>`;
