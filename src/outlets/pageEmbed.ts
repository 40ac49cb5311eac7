import { matchPath } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { WidgetRecord } from '#src/client/widget.ts';
import type { WidgetId } from '#src/contract/plain/words.ts';
import { narrowToOneSubject, embedPath } from '#src/features/embed/embedPath.ts';
import { embedParameters, PIN_PARAMS, readEmbed } from '#src/features/embed/readEmbed.ts';
import { retirementOf } from '#src/features/embed/retirementOf.ts';

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
const SHARED_PARAMS = {
  place: 'place',
  area: 'place',
  indicator: 'indicator',
  sex: 'sex',
} as const;

type WidgetRequest = { widget: WidgetId; parameters: URLSearchParams };

/** What an address within a record, of a page or of an embed itself, asks of which widget. */
function matchWidget({ pathname, searchParams }: URL): WidgetRequest | null {
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
    for (const [name, own] of Object.entries(SHARED_PARAMS)) {
      const values = searchParams.getAll(name).filter((value) => value !== '');
      const isTaken = own === 'sex' ? takes.indicator === 1 : takes[own] !== undefined;
      if (values.length > 0 && isTaken) parameters.set(own, values.join(','));
    }
    for (const pin of frozenBy === null ? [] : PIN_PARAMS[frozenBy]) {
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
  const request = matchWidget(new URL(address, 'http://localhost'));
  if (request === null) return false;
  const { needs } = WIDGETS[request.widget];
  return needs.length === 0 || needs.some((subject) => request.parameters.has(subject));
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
  const request = matchWidget(new URL(address, 'http://localhost'));
  if (request === null) return null;
  const widget = WIDGETS[request.widget];
  const { question: whole, look, problems } = readEmbed(request.parameters, widget, record);
  const question = isFile ? narrowToOneSubject(widget, whole) : whole;
  if (problems.length > 0 || retirementOf(request.widget, question)) return null;
  const pins = Object.fromEntries(
    (widget.frozenBy === null ? [] : PIN_PARAMS[widget.frozenBy]).flatMap((pin) => {
      const value = request.parameters.get(pin);
      return value === null ? [] : [[pin, value]];
    }),
  );
  return {
    title: widget.title(question),
    height: widget.height,
    address: embedPath({ widget: request.widget, question, look, pins, isFile }),
    page: widget.page(question),
  };
}
