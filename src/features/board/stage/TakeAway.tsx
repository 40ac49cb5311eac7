import type { Ref } from 'react';

import type { DeckContent } from '#src/contract/deck.ts';
import { BoardDialog } from '#src/features/board/BoardDialog.tsx';
import { PackButton } from '#src/features/board/pack/PackButton.tsx';
import { PowerPointButton } from '#src/features/board/powerpoint/PowerPointButton.tsx';
import { fileName } from '#src/figures/fileName.ts';
import { MakeReady } from '#src/features/board/offline/MakeReady.tsx';

type Props = { readonly content: DeckContent; readonly ref: Ref<HTMLDialogElement> };

/** Name of a deck's files: what it is, what it is about, and the day of its record. */
function fileOf({ id, params, asAt, isIllustrative }: DeckContent): string {
  const { asAt: _, ...subjects } = params;
  return fileName([isIllustrative ? 'illustrative' : '', id, ...Object.values(subjects), asAt]);
}

/** What a deck can be taken away as, in a dialog. */
export const TakeAway = ({ content, ref }: Props) => (
  <BoardDialog ref={ref} title="Take it away">
    <section aria-labelledby="away-paper">
      <h3 id="away-paper">Paper and PDF</h3>
      <p>Your browser prints one slide a page, or saves it as a PDF. The handout has the notes.</p>
      <button type="button" className="button quiet" onClick={() => window.print()}>
        Print the slides
      </button>
    </section>
    <section aria-labelledby="away-powerpoint">
      <h3 id="away-powerpoint">PowerPoint</h3>
      <p>Its charts and tables can be edited; the notes are the presenter’s.</p>
      <PowerPointButton content={() => content} name={fileOf(content)} />
    </section>
    <section aria-labelledby="away-pack">
      <h3 id="away-pack">Sealed pack</h3>
      <p>
        One file that needs no network, and that this site can later say of what has changed since.
      </p>
      <PackButton content={() => content} />
    </section>
    <MakeReady content={content} />
  </BoardDialog>
);
