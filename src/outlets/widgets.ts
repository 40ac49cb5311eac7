import type { Widget } from '#src/client/widget.ts';
import { WIDGET_IDS, type WidgetId } from '#src/contract/plain/words.ts';
import { commitmentsWidget } from '#src/features/commitments/commitmentsWidget.tsx';
import { comparisonWidget } from '#src/features/outcomes/compare/comparisonWidget.tsx';
import { outcomeWidget } from '#src/features/outcomes/indicator/outcomeWidget.tsx';
import { placeWidget } from '#src/features/places/placeWidget.tsx';
import { registerWidget } from '#src/features/register/embeds/registerWidget.tsx';
import { whoDecidesWidget } from '#src/features/register/embeds/whoDecidesWidget.tsx';

/**
 * The table of widgets. A widget is one file in its feature and one line here, under an id of the
 * contract's. Records retire widgets: see `retired` in docs/embed.md.
 */
export const WIDGETS: Readonly<Record<WidgetId, Widget>> = {
  'who-decides': whoDecidesWidget,
  'register': registerWidget,
  'place': placeWidget,
  'outcome': outcomeWidget,
  'comparison': comparisonWidget,
  'commitments': commitmentsWidget,
};

/** The widget's id, if there is one of this name. */
export const widgetId = (name: string): WidgetId | null =>
  WIDGET_IDS.find((id) => id === name) ?? null;
