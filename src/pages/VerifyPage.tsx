import { pageLoader } from '#src/client/page/pageLoader.ts';
import { PackCheck } from '#src/features/board/verify/PackCheck.tsx';
import { PACK_VERDICTS, PACK_VERDICT_WORDS } from '#src/narrative/site/packWords.ts';

const LEAD =
  'Takes a sealed pack and says, slide by slide, whether this record still says so, and whether it ever did.';

export const loader = pageLoader(async () => ({ title: 'Check a sealed pack', description: LEAD }));

/** Says of a sealed pack what is still so. */
export function Component() {
  return (
    <>
      <h1>Check a sealed pack</h1>
      <p className="lead">{LEAD}</p>
      <p className="measure">
        The file is read in your browser and is not uploaded. Everything is worked out anew from its
        content and held against this record: what it says now of the same day, and the hashes that
        its releases list. No other address is asked, whatever the file names.
      </p>
      <noscript>
        <p className="notice">This page needs script to read the file in your browser.</p>
      </noscript>
      <PackCheck />
      <section className="card text" aria-labelledby="answers">
        <h2 id="answers">What it may say of a slide</h2>
        <dl className="definitions">
          {PACK_VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>{PACK_VERDICT_WORDS[verdict].says}</dt>
              <dd>{PACK_VERDICT_WORDS[verdict].means}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
