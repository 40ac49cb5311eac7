import { useHref, useLoaderData, useSearchParams } from 'react-router';

import { normalisedQuery } from '#src/addresses/normalisedQuery.ts';
import { paths } from '#src/addresses/paths.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import type { Metadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { Widget, WidgetQuestion } from '#src/outlets/embed/Widget.ts';
import type { Observation } from '#src/contract/outcomes.ts';
import type { WidgetId } from '#src/contract/plain/words.ts';
import { BuilderForm } from '#src/features/embed/BuilderForm.tsx';
import { CopyText } from '#src/features/embed/CopyText.tsx';
import { narrowToOneSubject, embedPath } from '#src/outlets/embed/embedPath.ts';
import { EmbedPreview } from '#src/features/embed/EmbedPreview.tsx';
import { PolicyCheck } from '#src/features/embed/PolicyCheck.tsx';
import { readBuilder } from '#src/features/embed/readBuilder.ts';
import { FRAME_WIDTH_PX, loadEmbedHeight } from '#src/outlets/embed/loadEmbedHeight.ts';
import { loadNames, type RecordNames } from '#src/figures/loadNames.ts';
import { loadFigureRecord } from '#src/figures/loadFigure.ts';
import { parametersOf } from '#src/outlets/embed/readEmbed.ts';
import {
  accessibilityText,
  elementSnippet,
  frameSnippet,
  privacyText,
} from '#src/outlets/embed/snippets.ts';
import { latestPeriod } from '#src/figures/outcomes/outcomeRows.ts';
import { widgetId, WIDGETS } from '#src/outlets/embed/widgets.ts';
import { systemIn } from '#src/record/systemIn.ts';

const LEAD =
  'Put a panel of this record on your own page: one snippet to paste, no cookies, no trackers, nothing to keep up to date.';

const chosenId = (search: URLSearchParams): WidgetId =>
  widgetId(search.get('widget') ?? '') ?? 'who-decides';

const LATEST = { period: 'latest' } as const;

export const queryParams = [
  'widget',
  'frozen',
  'csp',
  ...new Set(Object.values(WIDGETS).flatMap(parametersOf)),
];

export const loader = pageLoader(async ({ load, loadAside, search }) => {
  const [known, named] = await Promise.all([
    loadFigureRecord(load),
    loadNames(loadAside),
    load('observations', LATEST),
  ]);
  const record = { ...known, ...named };
  const widget = WIDGETS[chosenId(search)];
  const { question } = readBuilder(search, widget, record);
  const height = await loadEmbedHeight(widget, question, {
    load: loadAside,
    width: FRAME_WIDTH_PX,
  });
  return { title: 'Put this on your page', description: LEAD, height, named };
});

/** The parameters that freeze a widget as it is today. */
function pinsOf(
  { frozenBy }: Widget,
  { system, places, chosen, sex }: WidgetQuestion,
  observations: readonly Observation[],
): Record<string, string> {
  const [indicator] = chosen.indicator;
  if (frozenBy === 'asAt') return { asAt: recordDay(system) };
  if (frozenBy === null || !indicator) return {};
  const { comparators } = system;
  const shownSex = sex ?? indicator.sexes[0] ?? 'Persons';
  const input = { indicator, sex: shownSex, observations, places, areas: [], comparators };
  const period = latestPeriod(input)?.period;
  const { released } = indicator.dataset;
  return { ...(period && { period }), ...(released && { release: released }) };
}

/** Builds the snippet for an embed: widget, subject and look. Also explains why one doesn't show. */
export function Component() {
  const [search] = useSearchParams();
  const { height, named } = useLoaderData<Metadata & { height: number; named: RecordNames }>();
  const { isFile = false } = useRenderInfo();
  const isHydrated = useIsHydrated();
  const system = systemIn(useCollection('system'));
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: indicators } = useCollection('indicators');
  const { items: observations } = useCollection('observations', LATEST);
  const id = chosenId(search);
  const widget = WIDGETS[id];
  const record = { system, places, services, indicators, ...named };
  const { question: chosenQuestion, look, problems } = readBuilder(search, widget, record);
  const question = isFile ? narrowToOneSubject(widget, chosenQuestion) : chosenQuestion;
  const isFrozen = search.get('frozen') === 'yes' && widget.frozenBy !== null;
  const pins = isFrozen ? pinsOf(widget, question, observations) : {};
  const address = useHref(embedPath({ widget: id, question, look, pins, isFile }));
  const page = useHref(widget.page(question));
  const home = useHref(paths.home).replace(/\/$/, '');
  // The site's own address where the record says it, or else where the reader found it.
  const site =
    system.baseAddress !== null
      ? new URL(system.baseAddress).origin
      : isHydrated
        ? location.origin
        : null;
  const absolute = (path: string) => `${site ?? ''}${path}`;
  const title = widget.title(question);
  // Normalised, so that server and browser render the same.
  const otherParams = [...new URLSearchParams(normalisedQuery(search.toString(), queryParams))];
  const helper = `${import.meta.env.BASE_URL}embed.js`;
  const parts = {
    address: absolute(address),
    page: absolute(page),
    helper: absolute(helper),
    title,
    height,
  };
  return (
    <>
      <h1>Put this on your page</h1>
      <p className="lead">{LEAD}</p>

      <section className="card" aria-labelledby="choose">
        <h2 id="choose">Choose</h2>
        <BuilderForm
          names={Object.fromEntries(Object.entries(WIDGETS).map(([one, { name }]) => [one, name]))}
          {...{ id, widget, question, look, isFrozen, isFile }}
        />
        <p className="secondary">{widget.about}</p>
        {isFile && (
          <p className="notice">
            This copy of Placeboard is made of files: its widgets have one look, are live, and are
            about one thing each.
          </p>
        )}
        {problems.map(({ says }) => (
          <p key={says} className="notice problem" role="alert">
            {says}
          </p>
        ))}
      </section>

      <section className="card" aria-labelledby="paste">
        <h2 id="paste">Paste</h2>
        <p data-shown>
          For “{title}”{isFrozen && ', kept as it is'}:
        </p>
        {system.baseAddress === null && (
          <p className="notice">
            The record doesn’t name this site’s public address. Before you paste, check that each
            address below begins with the one at which your readers reach this site.
          </p>
        )}
        <CopyText
          label="A frame as tall as its content, for pages that may load a script"
          text={elementSnippet(parts)}
          rows={6}
        />
        <CopyText
          label="A plain frame, for content systems that take scripts out"
          text={frameSnippet(parts)}
          rows={5}
        />
        <p>
          By itself: <a href={address}>the widget’s own address</a>
        </p>
        <h3>For your own statements</h3>
        <CopyText
          label="In your accessibility statement"
          text={accessibilityText(title, absolute(home))}
          rows={3}
        />
        <CopyText label="In your privacy notice" text={privacyText(title, site)} rows={4} />
      </section>

      <section className="card" aria-labelledby="look">
        <h2 id="look">How it will look</h2>
        <EmbedPreview address={address} title={title} height={height} />
      </section>

      <section className="card" aria-labelledby="why">
        <h2 id="why">Why doesn’t it show?</h2>
        <PolicyCheck
          text={search.get('csp') ?? ''}
          otherParams={otherParams.filter(([name]) => name !== 'csp')}
          site={site}
          address={address}
          helper={helper}
        />
      </section>
    </>
  );
}
