import type { DeckContent } from '#src/contract/deck.ts';
import { PowerPointButton } from '#src/features/board/powerpoint/PowerPointButton.tsx';
import { fileName } from '#src/figures/fileName.ts';

/** Name of a deck's files: what it is, what it is about, and the day of its record. */
function fileOf({ id, params, asAt, isIllustrative }: DeckContent): string {
  const { asAt: _, ...subjects } = params;
  return fileName([isIllustrative ? 'illustrative' : '', id, ...Object.values(subjects), asAt]);
}

/** What a deck can be taken away as. */
export const TakeAway = ({ content }: { readonly content: DeckContent }) => (
  <PowerPointButton content={() => content} name={fileOf(content)} />
);
