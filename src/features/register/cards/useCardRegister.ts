import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import type { CardProps } from '#src/client/card.ts';
import { useCollection } from '#src/client/useCollection.ts';

/** What the picture of a page shows of the register, as at the date in the page's address. */
export function useCardRegister(search: URLSearchParams) {
  const [system] = useCollection('system').items;
  if (!system) throw new Error('The record has no system');
  const when = readAsAt(search, system);
  return {
    system,
    when,
    places: useCollection('places').items,
    services: useCollection('services').items,
    cells: useCollection('register', asAtParam(when)).items,
  };
}

/** The height in pixels of each of some rows, so that all fit. @param most the greatest height */
export const rowHeight = (rows: number, { height }: Pick<CardProps, 'height'>, most: number) =>
  Math.min(most, Math.floor(height / Math.max(rows, 1)));
