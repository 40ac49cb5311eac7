import type { Ref } from 'react';

import { BoardDialog } from '#src/features/board/BoardDialog.tsx';
const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['→', 'Space', 'Page Down'], 'next slide'],
  [['←', 'Page Up'], 'slide before'],
  [['Home'], 'first slide'],
  [['End'], 'last slide'],
  [['7', 'Enter'], 'slide 7'],
  [['O'], 'all slides'],
  [['B'], 'blank the screen, and back'],
  [['F'], 'full screen'],
  [['Q'], 'write down a question, action or decision'],
  [['?'], 'this list'],
];

/** The keys of a deck, in a dialog. */
export const StageHelp = ({ ref }: { readonly ref: Ref<HTMLDialogElement> }) => (
  <BoardDialog ref={ref} title="Keys">
    <dl>
      {KEYS.map(([keys, does]) => (
        <div key={does} className="board-key">
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </BoardDialog>
);
