import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import type { CardProps } from '#src/client/card.ts';
import { useCollection } from '#src/client/useCollection.ts';

/** The register as a page's picture shows it: as at the day that its address asks for. */
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

/** How high each row of a drawing is, so that all fit; in pixels. @param most where there is room */
export const rowHeight = (rows: number, { height }: Pick<CardProps, 'height'>, most: number) =>
  Math.min(most, Math.floor(height / Math.max(rows, 1)));
