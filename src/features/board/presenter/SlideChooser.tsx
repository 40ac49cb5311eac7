import { useEffect, useRef } from 'react';

import type { DeckContent } from '#src/contract/deck.ts';
import { BoardDialog } from '#src/features/board/BoardDialog.tsx';
import { asideWords } from '#src/narrative/site/boardWords.ts';

type Props = {
  readonly deck: DeckContent;
  readonly slide: number;
  readonly onChoose: (slide: number) => void;
  readonly onClose: () => void;
};

/** All slides by their titles, to go to one of them. */
export function SlideChooser({ deck, slide, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const current = dialog.current?.querySelector<HTMLElement>('[aria-current]');
    current?.focus();
    current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <BoardDialog ref={dialog} title="All slides" onClose={onClose}>
      <ol className="board-chooser">
        {deck.slides.map((one) => (
          <li key={one.id} className={one.kind === 'section' ? 'board-chooser-section' : undefined}>
            <button
              type="button"
              aria-current={one.number === slide || undefined}
              onClick={() => {
                onChoose(one.number);
                dialog.current?.close();
              }}
            >
              <span className="board-chooser-number">{one.number}</span>
              <span>{one.title}</span>
              <span>{asideWords(one)}</span>
            </button>
          </li>
        ))}
      </ol>
    </BoardDialog>
  );
}
