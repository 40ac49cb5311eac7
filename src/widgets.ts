import type { Widget } from '#src/client/widget.ts';

/**
 * The one table of what can stand in other people's pages. A widget is one file in its feature and
 * one line here. Its name is a public address: once out, it stays (a widget is retired in a record,
 * see `retired` in docs/embed.md).
 */
export const WIDGETS = {
  'who-decides': async () =>
    (await import('#src/features/register/whoDecidesWidget.tsx')).whoDecidesWidget,
  'register': async () =>
    (await import('#src/features/register/registerWidget.tsx')).registerWidget,
  'place': async () => (await import('#src/features/places/placeWidget.tsx')).placeWidget,
  'outcome': async () => (await import('#src/features/outcomes/outcomeWidget.tsx')).outcomeWidget,
  'comparison': async () =>
    (await import('#src/features/outcomes/comparisonWidget.tsx')).comparisonWidget,
  'commitments': async () =>
    (await import('#src/features/commitments/commitmentsWidget.tsx')).commitmentsWidget,
} as const satisfies Record<string, () => Promise<Widget>>;

export type WidgetId = keyof typeof WIDGETS;

/** The widget's id, if there is one of this name. */
export const widgetId = (name: string): WidgetId | null =>
  // The keys of an object literal that nothing is added to.
  (Object.keys(WIDGETS) as WidgetId[]).find((id) => id === name) ?? null;
