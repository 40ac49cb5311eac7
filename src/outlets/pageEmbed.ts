import { matchPath } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { WidgetRecord } from '#src/client/widget.ts';
import type { WidgetId } from '#src/contract/plain/words.ts';
import { aboutOne, embedPath } from '#src/features/embed/embedPath.ts';
import { embedParameters, PINS, readEmbed } from '#src/features/embed/readEmbed.ts';
import { retiredBy } from '#src/features/embed/retiredBy.ts';

import { widgetId, WIDGETS } from './widgets.ts';

/** Pages, and the widget that shows the same in somebody else's page. */
const PAGE_WIDGETS: readonly { page: string; widget: WidgetId }[] = [
  { page: paths.place(':place'), widget: 'place' },
  { page: paths.register, widget: 'register' },
  { page: paths.cell(':place', ':service'), widget: 'who-decides' },
  { page: paths.service(':service'), widget: 'who-decides' },
  { page: paths.priorities, widget: 'commitments' },
  { page: paths.outcome(':indicator'), widget: 'outcome' },
  { page: paths.compare, widget: 'comparison' },
];

/** What a page's query says that its widget can be asked, by the widget's own names. */
const SHARED = { place: 'place', area: 'place', indicator: 'indicator', sex: 'sex' } as const;

type Asked = { widget: WidgetId; parameters: URLSearchParams };

/** What an address within a record, of a page or of an embed itself, asks of which widget. */
function askedBy({ pathname, searchParams }: URL): Asked | null {
  const embed = matchPath(paths.embed(':widget', '*'), pathname)?.params;
  if (embed) {
    const widget = widgetId(embed.widget ?? '');
    const parameters = embedParameters(embed['*'] ?? '', searchParams);
    return widget && { widget, parameters };
  }
  for (const { page, widget } of PAGE_WIDGETS) {
    const found = matchPath(page, pathname);
    if (!found) continue;
    const { takes, frozenBy } = WIDGETS[widget];
    const parameters = new URLSearchParams();
    for (const [name, own] of Object.entries(SHARED)) {
      const values = searchParams.getAll(name).filter((value) => value !== '');
      const isTaken = own === 'sex' ? takes.indicator === 1 : takes[own] !== undefined;
      if (values.length > 0 && isTaken) parameters.set(own, values.join(','));
    }
    for (const pin of frozenBy === null ? [] : PINS[frozenBy]) {
      const value = searchParams.get(pin);
      if (value) parameters.set(pin, value);
    }
    // What the path names is never the query's.
    for (const [name, value] of Object.entries(found.params)) parameters.set(name, value ?? '');
    return { widget, parameters };
  }
  return null;
}

/** Whether an address within a record is of a page that a widget shows, as far as it can tell. */
export function hasWidget(address: string): boolean {
  const asked = askedBy(new URL(address, 'http://localhost'));
  if (asked === null) return false;
  const { needs } = WIDGETS[asked.widget];
  return needs.length === 0 || needs.some((subject) => asked.parameters.has(subject));
}

/** The widget that shows what a page does, ready to be framed. Addresses are within the record. */
export type PageEmbed = {
  /** The frame's accessible name. */
  title: string;
  /** In pixels, where no script sizes it. */
  height: number;
  /** Of the embed. */
  address: string;
  /** Of the whole page. */
  page: string;
};

/**
 * The one function from the address of a page, or of an embed, to that of its embed.
 * @param address within the record, with its query
 * @param isFile whether the site is made of files, which answer no query
 * @returns null where there is no widget for it, or it is retired, or the record has no such thing
 */
export function pageEmbed(
  address: string,
  record: WidgetRecord,
  isFile: boolean,
): PageEmbed | null {
  const asked = askedBy(new URL(address, 'http://localhost'));
  if (asked === null) return null;
  const widget = WIDGETS[asked.widget];
  const { question: whole, look, problems } = readEmbed(asked.parameters, widget, record);
  const question = isFile ? aboutOne(widget, whole) : whole;
  if (problems.length > 0 || retiredBy(asked.widget, question)) return null;
  const pins = Object.fromEntries(
    (widget.frozenBy === null ? [] : PINS[widget.frozenBy]).flatMap((pin) => {
      const value = asked.parameters.get(pin);
      return value === null ? [] : [[pin, value]];
    }),
  );
  return {
    title: widget.title(question),
    height: widget.height,
    address: embedPath({ widget: asked.widget, question, look, pins, isFile }),
    page: widget.page(question),
  };
}
