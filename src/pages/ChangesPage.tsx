import { useSearchParams } from 'react-router';

import { asAtParam } from '#src/addresses/asAt.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { changesAbout } from '#src/features/changes/changesAbout.ts';
import { ChangeDays } from '#src/features/changes/ChangeDays.tsx';
import { ChangeSection } from '#src/features/changes/ChangeSection.tsx';
import { ChangesForm } from '#src/features/changes/ChangesForm.tsx';
import {
  changesApiParams,
  lastDayOf,
  readChangesParams,
} from '#src/features/changes/changesParams.ts';
import { DueList } from '#src/features/changes/DueList.tsx';
import { feedOf } from '#src/features/changes/feedOf.ts';
import { Follow } from '#src/features/changes/Follow.tsx';
import { dueQueries, useDue } from '#src/features/changes/useDue.ts';
import { KIND_TITLES } from '#src/narrative/changes/changeKinds.ts';
import { changesSentence, countChanges } from '#src/narrative/changes/changesSentence.ts';
import { dueSentence, isOverdue } from '#src/narrative/changes/dueSentences.ts';
import { followTargetWords } from '#src/narrative/changes/followTargetWords.ts';
import { formatCount, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { changeGroups } from '#src/record/changes/changeGroups.ts';
import type { FollowTarget } from '#src/record/changes/followTarget.ts';
import { systemIn } from '#src/record/systemIn.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

export const queryParams = ['from', 'to', 'place', 'service'];

/** What is followed of a list: feeds and calendars are of a place or of a service, not of one in the other. */
const followed = ({ place, ...others }: FollowTarget): FollowTarget => (place ? { place } : others);

export const loader = pageLoader(async ({ load, loadAll, loadSystem, search }) => {
  const [system, { items: places }, { items: services }] = await Promise.all([
    loadSystem(),
    load('places'),
    load('services'),
  ]);
  const params = readChangesParams(search, system, { places, services });
  const [{ items: changes }, { items: decisions }] = await Promise.all([
    load('changes', changesApiParams(params)),
    load('decisions'),
    load('indicators'),
    load('sources'),
    loadAll(dueQueries(lastDayOf(params))),
  ]);
  const { target } = params;
  const about = changesAbout(target, { changes, decisions });
  return {
    title: `What changed${followTargetWords(target)}`,
    description: changesSentence(params, countChanges(about.changes, about.decisions), {
      services,
      target,
    }),
    feed: feedOf(followed(target)),
  };
});

/** What is due, and what became known between two dates: decisions, chains, events, releases of figures. */
export function Component() {
  const { title, description } = useMetadata();
  const [search] = useSearchParams();
  const system = systemIn(useCollection('system'));
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const params = readChangesParams(search, system, { places, services });
  const { target } = params;
  const when = lastDayOf(params);
  const { items: allChanges } = useCollection('changes', changesApiParams(params));
  const { items: allDecisions } = useCollection('decisions');
  const { items: priorities } = useCollection('priorities', asAtParam(when));
  const { items: agreementDates } = useCollection('agreement-dates', asAtParam(when));
  const { items: indicators } = useCollection('indicators');
  const { items: sources } = useCollection('sources');
  const due = useDue(when, target);
  const { changes, decisions } = changesAbout(target, {
    changes: allChanges,
    decisions: allDecisions,
  });
  const groups = changeGroups(changes, decisions, sources);
  const rows = groups.flatMap((group) => group.rows);
  const none = groups.filter((group) => group.rows.length === 0);
  const undated = rows.filter(({ isSourceDated }) => !isSourceDated).length;
  const unreleased = indicators.filter(({ dataset }) => dataset.released === null).length;
  const numbers = numberSources(sources, [
    ...due.flatMap(
      ({ id }) =>
        [...allDecisions, ...priorities, ...agreementDates].find((entry) => entry.id === id)
          ?.sources ?? [],
    ),
    ...rows.flatMap(({ change }) => change.sources),
  ]);
  const toCome = due.filter((item) => !isOverdue(item));
  const isIllustrative = system.basis === 'illustrative';
  return (
    <>
      <h1>{title}</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      <ChangesForm params={params} system={system} places={places} services={services} />
      <section className="card" aria-labelledby="due">
        <h2 id="due">What is due{followTargetWords(target)}</h2>
        <p>{dueSentence(due, when)}</p>
        <DueList
          items={due.filter(isOverdue)}
          when={when}
          numbers={numbers}
          illustrative={isIllustrative}
        />
        {toCome.length > 0 && (
          <PhoneDisclosure summary={`To come (${toCome.length})`}>
            <DueList items={toCome} when={when} numbers={numbers} illustrative={isIllustrative} />
          </PhoneDisclosure>
        )}
      </section>
      {groups.map((group) => (
        <ChangeSection
          key={group.kind}
          group={group}
          latest={recordDay(system)}
          numbers={numbers}
          illustrative={isIllustrative}
        />
      ))}
      <section className="card" aria-labelledby="days">
        <h2 id="days">The register on the days it changed</h2>
        <ChangeDays {...params} />
      </section>
      <Follow {...followed(target)} hasDates={due.length > 0} />
      <section className="card" aria-labelledby="care">
        <h2 id="care">What this list can’t show</h2>
        <ul className="columns">
          {none.length > 0 && (
            <li>
              Not found between these dates:{' '}
              {joinWords(none.map(({ kind }) => topicInSentence(KIND_TITLES[kind])))}. That is not
              proof that there were none.
            </li>
          )}
          <li>A power is one service in one place.</li>
          <li>
            A change counts from the day it could be known: once it had taken effect and its source
            had been published.
            {undated > 0 &&
              ` For ${formatCount(undated, 'change', 'changes')} here the source’s publication date is not known, so the day it took effect counts.`}
          </li>
          {unreleased > 0 && (
            <li>
              For {formatCount(unreleased, 'indicator', 'indicators')} the day on which the figures
              came out is not known, so they are never among the new figures.
            </li>
          )}
        </ul>
      </section>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
    </>
  );
}
