import type { FigureRecord } from '#src/figures/Figure.ts';
import { matchPath } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { WidgetId } from '#src/contract/plain/words.ts';
import { narrowToOneSubject, embedPath } from './embedPath.ts';
import { embedParameters, PIN_PARAMS, readEmbed } from './readEmbed.ts';
import { retirementOf } from './retirementOf.ts';
import type { Widget, WidgetQuestion } from './Widget.ts';

import { widgetId, WIDGETS } from './widgets.ts';

/** Path patterns of pages, and the widget that shows the same in an embed. */
const PAGE_WIDGETS: readonly { page: string; widget: WidgetId }[] = [
  { page: paths.place(':place'), widget: 'place' },
  { page: paths.register, widget: 'register' },
  { page: paths.cell(':place', ':service'), widget: 'who-decides' },
  { page: paths.service(':service'), widget: 'who-decides' },
  { page: paths.priorities, widget: 'commitments' },
  { page: paths.outcome(':indicator'), widget: 'outcome' },
  { page: paths.compare, widget: 'comparison' },
  { page: paths.agreement(':agreement'), widget: 'agreement' },
  { page: paths.review(':review'), widget: 'review' },
];

/** The parameters of pages that their widgets have too: the page's name, and the widget's. */
const SHARED_PARAMS = {
  place: 'place',
  area: 'place',
  indicator: 'indicator',
  sex: 'sex',
} as const;

type WidgetRequest = { widget: WidgetId; parameters: URLSearchParams };

/** The widget for an address within a record, of a page or an embed, with its parameters. */
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
    // The path's parameters win over the query's.
    for (const [name, value] of Object.entries(found.params)) parameters.set(name, value ?? '');
    return { widget, parameters };
  }
  return null;
}

/** An embed that shows what a page does. Addresses are within the record. */
export type PageEmbed = {
  /** The frame's accessible name. */
  title: string;
  /** Address of the embed. */
  address: string;
  /** Address of the page. */
  page: string;
  widget: Widget;
  question: WidgetQuestion;
};

/**
 * The embed for the address of a page, or of an embed.
 * @param address within the record, with its query
 * @param isFile whether the site is static files, which answer no query
 * @returns null where no widget shows it, the widget is retired, or the record has no such subject
 */
export function pageEmbed(
  address: string,
  record: FigureRecord,
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
    address: embedPath({ widget: request.widget, question, look, pins, isFile }),
    page: widget.page(question),
    widget,
    question,
  };
}
