import type { Citation } from '#src/contract/basics.ts';
import type { Source } from '#src/contract/history.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { html, Html, type Part } from './html.ts';

/** What the embeds' sheet does for these two, and no more. */
const SHEET = `*{box-sizing:border-box}
body{margin:0;padding:12px;background:#fff;color:#212b32;font:1rem/1.5 Arial,Helvetica,sans-serif;overflow-wrap:break-word}
h2{font-size:1.25rem;line-height:1.2;margin:0 0 8px;text-wrap:balance}p,ul,dl{margin:0 0 8px}ul{padding-left:20px}
a{color:#005eb8;text-underline-offset:.15em;display:inline-block;min-height:24px}
:focus-visible{background:#ffeb3b;box-shadow:0 4px #212b32;color:#212b32;outline:4px solid transparent}
.lead{font-size:1.125rem;line-height:1.4}.q{color:#4c6272}.s{font-size:.875rem;line-height:1.35}.list{list-style:none;padding:0;margin:0}
.block{display:block}.n{font-variant-numeric:tabular-nums}.hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
dl{border-bottom:1px solid #d8dde0}dt{border-top:1px solid #d8dde0;font-weight:700;padding-top:6px}dd{margin:0;padding-bottom:6px}
.mark{width:1em;height:1em;vertical-align:-.125em;stroke:currentColor;stroke-width:1.5;fill:none}
svg{width:100%;overflow:visible}svg.m{width:16px;height:16px;vertical-align:-3px;margin-right:8px}
svg text{font-size:.875rem;fill:#4c6272}svg .who{fill:#3d3d3d;font-weight:600}
.plot{font-size:.875rem;line-height:1.286;margin:0 0 12px}.plot li,.plot>p{display:grid;grid-template-areas:"l" "f" "d";margin:0}
.plot .l{grid-area:l;padding-top:8px}.plot .f{grid-area:f;padding-left:24px}.plot .d{grid-area:d;min-height:24px;display:block;position:relative}.plot .lane{position:absolute;inset:0;height:100%}
@media(min-width:48em){.plot li,.plot>p{grid-template:"l d f"/11rem 1fr 9.5rem;gap:0 16px}}`;

type Content = {
  readonly title: string;
  readonly sentence: string;
  readonly figure: Part;
  readonly sources: readonly Source[];
  readonly citations: readonly Citation[];
  readonly dated: string;
  /** The address of the whole page. */
  readonly page: string;
  /** Whose record it is. */
  readonly note: string;
};

/** An embed as one would write it by hand: a small page without script. */
export function embedPage(content: Content): string {
  const { title, sentence, figure, sources, citations, dated, page, note } = content;
  const { list } = numberSources(sources, citations);
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Placeboard</title>
        <style>
          ${new Html(SHEET)}
        </style>
      </head>
      <body>
        <main>
          <h2>${title}</h2>
          <p class="lead">${sentence}</p>
          ${figure}
          <p class="q s">Sources: ${sourceWords(list, 2)}. ${dated}.</p>
          <p>
            <a href="${page}" target="_blank" rel="noopener noreferrer"
              >The whole page on Placeboard <span class="q">(opens in a new tab)</span></a
            >
          </p>
          <p class="q s">${note}</p>
        </main>
      </body>
    </html> `.text;
}
