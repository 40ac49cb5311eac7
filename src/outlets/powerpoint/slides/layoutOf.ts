import type { SlideContent } from '#src/contract/deck.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';

import { slideTexts } from './figureBody.ts';
import type { LayoutName } from './layouts.ts';

/** The layout of a slide. A finding with nothing to add is set as large as a section's title. */
export function layoutOf(
  { kind, figure, lines }: SlideContent,
  chart: ChartSpec | null,
): LayoutName {
  if (kind === 'closing') return 'text';
  if (kind !== 'figure') return kind;
  if (figure === null) return 'text';
  return chart !== null || slideTexts({ ...figure, lines }).length > 0 ? 'figure' : 'section';
}
