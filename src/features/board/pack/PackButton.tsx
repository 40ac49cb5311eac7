import { useId, useState } from 'react';

import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { useNeedsScript } from '#src/client/browser/useNeedsScript.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import { canHash } from '#src/figures/facts/hashOf.ts';
import { NO_HASHES } from '#src/narrative/site/packWords.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';

type Props = {
  /** The deck as it is now. */
  readonly content: () => DeckContent | Promise<DeckContent>;
};

/** Saves a deck as a sealed pack, with the presenter's notes if somebody wants them in it. */
export function PackButton({ content }: Props) {
  const id = useId();
  const { prefix } = useRenderInfo();
  const needsScript = useNeedsScript();
  const isHydrated = useIsHydrated();
  const [withNotes, setWithNotes] = useState(false);
  const [status, setStatus] = useState('');

  const save = async () => {
    setStatus('Making the pack …');
    try {
      const { writePack } = await import('#src/outlets/pack/writePack.tsx');
      const deck = await content();
      const site = `${location.origin}${prefix}`;
      const text = await writePack(deck, { withNotes, site });
      const name = `${deck.isIllustrative ? 'illustrative-' : ''}pack-${deck.id}-${deck.asAt}.html`;
      saveFile(new Blob([text], { type: 'text/html;charset=utf-8' }), name);
      setStatus(`Saved as ${name}`);
    } catch {
      setStatus('The pack could not be made. Check the connection, then try again.');
    }
  };

  if (isHydrated && !canHash()) return <p className="small">{NO_HASHES}</p>;
  return (
    <div className={needsScript}>
      <p className="form-row">
        <button type="button" className="button quiet" onClick={() => void save()}>
          Save a sealed pack
        </button>
        <span className="choice">
          <input
            id={id}
            type="checkbox"
            checked={withNotes}
            onChange={({ currentTarget }) => setWithNotes(currentTarget.checked)}
          />
          <label htmlFor={id}>with my notes, which whoever gets it can read</label>
        </span>
      </p>
      <p role="status" className="small">
        {status}
      </p>
    </div>
  );
}
