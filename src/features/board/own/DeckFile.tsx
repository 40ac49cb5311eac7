import type { Deck } from '#src/contract/deck.ts';
import { fileName } from '#src/figures/fileName.ts';
import { OPEN_DECK, replaceDeckQuestion } from '#src/narrative/site/ownDeckWords.ts';
import { ownFileProblems } from '#src/narrative/site/ownFileWords.ts';
import { saveFile } from '#src/outlets/share/saveFile.ts';
import { checkDeck } from '#src/stores/own/checkDeck.ts';
import { OwnFile } from '#src/ui/OwnFile.tsx';

const FILE_PROBLEMS = ownFileProblems('deck', '.deck.json');

type Props = {
  /** What the browser keeps: a deck, something that can't be read as one, or null. */
  readonly stored: unknown;
  /** The same, if it can be read. */
  readonly deck: Deck | null;
  readonly onReplace: (deck: Deck) => void;
};

/** Saves the deck as a file and takes one in. */
export function DeckFile({ stored, deck, onReplace }: Props) {
  const save = () => {
    const name = fileName([deck?.title ?? 'unreadable']) || 'my';
    const json = `${JSON.stringify(stored, null, 2)}\n`;
    saveFile(new Blob([json], { type: 'application/json' }), `${name}.deck.json`);
  };
  return (
    <OwnFile
      label={OPEN_DECK}
      words={FILE_PROBLEMS}
      check={(json) => {
        const checked = checkDeck(json);
        // Whoever's it was, it is the reader's own here.
        return 'deck' in checked ? { value: { ...checked.deck, id: 'own' } } : checked;
      }}
      question={stored === null ? null : (theirs) => replaceDeckQuestion(deck, theirs)}
      onReplace={onReplace}
      onSave={stored === null ? null : save}
    />
  );
}
