import { renderToStaticMarkup } from 'react-dom/server';

import { paths } from '#src/addresses/paths.ts';
import { inTheme } from '#src/charts/colours.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import type { Pack } from '#src/contract/pack.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { jsonInHtml } from '#src/narrative/language/jsonInHtml.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';

import { hashWords } from './hashWords.ts';
import { PACK_DATA_ID, PACK_FORMAT } from './packData.ts';
import { packHash, slideHash } from './packHash.ts';
import { PackSlide } from './PackSlide.tsx';

/* Loaded only when a pack is made or checked. */

/** No colours that paper or a dark room would lose; tables scroll, and print whole. */
const STYLE = `body{color:#212b32;background:#fff;font:16px/1.5 Arial,Helvetica,sans-serif;margin:0 auto;max-width:960px;padding:24px 16px}
h1,h2,h3{line-height:1.2}h2{font-size:28px;margin:8px 0}a{color:#005eb8}
section{border-top:4px solid #005eb8;margin-top:32px;padding-top:8px}
svg{display:block;height:auto;margin:16px 0;min-width:640px;width:100%}
.quiet{color:#4c6272}.small{font-size:14px;margin:4px 0;overflow-wrap:anywhere}
.made-up{background:repeating-linear-gradient(135deg,#fff 0 8px,#d8dde0 8px 9px);font-weight:700;padding:4px 8px}
.seal{border:2px solid #212b32;padding:8px 16px}code{font-size:1.1em}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:14px}th,td{border-bottom:1px solid #aeb7bd;padding:4px 8px;text-align:left;vertical-align:top}
@media print{section{break-before:page}svg{min-width:0}.wide{overflow:visible}}`;

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** A content security policy that allows nothing but the file's own style sheet. */
async function policy(): Promise<string> {
  const hash = base64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** The data of a pack. @param deck with the notes that are to be in it */
async function packOf(deck: DeckContent, site: string): Promise<Pack> {
  const [hash, slides] = await Promise.all([
    packHash(deck),
    Promise.all(deck.slides.map(slideHash)),
  ]);
  return { format: PACK_FORMAT, site, hash, slides, deck };
}

const withoutNotes = (deck: DeckContent): DeckContent => ({
  ...deck,
  slides: deck.slides.map((slide) => ({ ...slide, note: null })),
});

/**
 * A deck as one HTML file that needs no network: the slides as a document, their data, where each can
 * be looked up, and the hashes by which it can be checked. The same deck gives the same bytes.
 * @param options.withNotes whether the presenter's notes are in it: whoever gets the file can read them
 * @param options.site address of the record, without a last slash
 * @throws Error where no hash can be made: see `canHash`
 */
export async function writePack(
  deck: DeckContent,
  { withNotes, site }: { readonly withNotes: boolean; readonly site: string },
): Promise<string> {
  const pack = await packOf(withNotes ? deck : withoutNotes(deck), site);
  const body = inTheme(renderToStaticMarkup(<PackBody pack={pack} />));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(await policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(deck.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script type="application/json" id="${PACK_DATA_ID}">${jsonInHtml(pack)}</script>
</body>
</html>
`;
}

function PackBody({ pack: { deck, hash, slides, site } }: { readonly pack: Pack }) {
  const verify = `${site}${paths.verify}`;
  return (
    <>
      <header>
        {deck.isIllustrative && <p className="made-up">{ILLUSTRATIVE}</p>}
        <h1>{deck.title}</h1>
        {deck.meeting !== null && <p>{deck.meeting}</p>}
        <p>
          {deck.systemName}. Record as at {formatDate(deck.asAt)}, version {deck.version}, from{' '}
          <a href={`${site}/`}>{site}</a>.
        </p>
        <p>{deck.disclaimer}</p>
        <div className="seal">
          <p>
            Hash of this pack: <code title={hash}>{hashWords(hash)}</code>
          </p>
          <p className="small">
            It is printed on the handout and the closing slide. Whether the record still says so is
            told by <a href={verify}>{verify}</a>, slide by slide: open it, and give it this file.
            Nothing is uploaded.
          </p>
        </div>
        <ol>
          {deck.slides.map(({ number, title }) => (
            <li key={number}>
              <a href={`#slide-${number}`}>{title}</a>
            </li>
          ))}
        </ol>
      </header>
      <main>
        {deck.slides.map((slide, n) => (
          <PackSlide
            key={slide.number}
            deck={deck}
            slide={slide}
            hash={slides[n] ?? ''}
            site={site}
          />
        ))}
      </main>
      <footer>
        <p className="small quiet">
          {deck.publisher}. {deck.attribution}
        </p>
      </footer>
    </>
  );
}
