import { createElement } from 'react';
import { data, useHref, useParams, useSearchParams } from 'react-router';

import { useMetadata } from '#src/client/metadata.ts';
import { pageLoader, type Load } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget, WidgetQuestion, WidgetRecord } from '#src/client/widget.ts';
import { WIDGET_IDS } from '#src/contract/plain/words.ts';
import type { EmbedErrorData } from '#src/features/embed/EmbedErrorNotice.tsx';
import { EmbedRetired } from '#src/features/embed/EmbedRetired.tsx';
import { embedParameters, readEmbed } from '#src/features/embed/readEmbed.ts';
import { retirementOf } from '#src/features/embed/retirementOf.ts';
import { wrongParameter } from '#src/narrative/site/parameterSentences.ts';
import { systemNote } from '#src/narrative/sources/systemNote.ts';
import { widgetId, WIDGETS } from '#src/outlets/widgets.ts';
import { EmbedLink } from '#src/ui/EmbedLink.tsx';

function widgetOf(name: string): Widget {
  const id = widgetId(name);
  if (id !== null) return WIDGETS[id];
  throw data(
    {
      title: 'There is no such widget',
      problems: [`Widgets are ${WIDGET_IDS.join(', ')}.`],
    } satisfies EmbedErrorData,
    { status: 404 },
  );
}

/** What is wrong with a period that figures are pinned to: the record must have it. */
async function periodProblems({ chosen, period }: WidgetQuestion, load: Load): Promise<string[]> {
  const [indicator] = chosen.indicator;
  if (!indicator || period === null) return [];
  const { items } = await load('observations', { indicator: indicator.id });
  const periods = [...new Set(items.map((one) => one.period))];
  return periods.includes(period)
    ? []
    : [wrongParameter('period', `must be one of ${periods.join(', ')}`, period)];
}

const badAddress = (problems: string[]) =>
  data({ title: 'This embed’s address can’t be read', problems } satisfies EmbedErrorData, {
    status: 400,
  });

export const loader = pageLoader(async ({ load, loadAll, loadSystem, params, search }) => {
  const { 'widget': name = '', '*': rest = '' } = params;
  const widget = widgetOf(name);
  const [system, { items: places }, { items: services }, { items: indicators }] = await Promise.all(
    [loadSystem(), load('places'), load('services'), load('indicators')],
  );
  const record: WidgetRecord = { system, places, services, indicators };
  const { question, problems } = readEmbed(embedParameters(rest, search), widget, record);
  if (problems.length > 0) throw badAddress(problems.map(({ says }) => says));
  await loadAll(widget.queries(question));
  const pinned = await periodProblems(question, load);
  if (pinned.length > 0) throw badAddress(pinned);
  return { title: widget.title(question), description: widget.about, noIndex: true };
});

/** One widget in another site's page: heading, sentence, figure, source, and a link to the whole page. */
export function Component() {
  const { title } = useMetadata();
  const { 'widget': name = '', '*': rest = '' } = useParams();
  const [search] = useSearchParams();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: indicators } = useCollection('indicators');
  if (!system) throw new Error('The record has no system');
  const widget = widgetOf(name);
  const record: WidgetRecord = { system, places, services, indicators };
  const { look, question } = readEmbed(embedParameters(rest, search), widget, record);
  const retired = retirementOf(name, question);
  const whole = useHref(widget.page(question));
  return (
    <>
      {look.heading === 'shown' &&
        createElement(`h${look.level}`, { className: 'embed-heading' }, title)}
      {system.basis === 'illustrative' && (
        <p className="embed-mark illustrative">
          <b>Illustrative:</b> everything here is made up for demonstration.
        </p>
      )}
      {retired ? <EmbedRetired retired={retired} /> : <widget.Body question={question} />}
      {!retired && <EmbedLink href={whole}>The whole page on Placeboard</EmbedLink>}
      <p className="embed-source">{systemNote(system)}</p>
    </>
  );
}
