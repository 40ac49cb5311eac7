import { useSearchParams } from 'react-router';

import { useMetadata } from '#src/client/metadata.ts';
import { pageLoader } from '#src/client/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { ChangeDays } from '#src/features/changes/ChangeDays.tsx';
import { changeGroups } from '#src/features/changes/changeGroups.ts';
import { ChangeSection, KIND_TITLES } from '#src/features/changes/ChangeSection.tsx';
import { ChangesForm } from '#src/features/changes/ChangesForm.tsx';
import { changesApiParams, readChangesParams } from '#src/features/changes/changesParams.ts';
import { feedOf } from '#src/features/changes/feedOf.ts';
import { Follow } from '#src/features/changes/Follow.tsx';
import { formatCount, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { changesSentence, countChanges } from '#src/narrative/register/changesSentence.ts';
import { SourceList } from '#src/ui/SourceList.tsx';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';

export const queryParams = ['from', 'to'];

export const loader = pageLoader(async ({ load, loadSystem, search }) => {
  const params = readChangesParams(search, await loadSystem());
  const [{ items: changes }, { items: decisions }] = await Promise.all([
    load('changes', changesApiParams(params)),
    load('decisions'),
    load('services'),
    load('indicators'),
    load('sources'),
  ]);
  return {
    title: 'What changed',
    description: changesSentence(params, countChanges(changes, decisions)),
    feed: feedOf({}),
  };
});

/** What became known between two dates: decisions, chains, events and releases of figures. */
export function Component() {
  const { description } = useMetadata();
  const [search] = useSearchParams();
  const [system] = useCollection('system').items;
  if (!system) throw new Error('The record has no system');
  const params = readChangesParams(search, system);
  const { items: changes } = useCollection('changes', changesApiParams(params));
  const { items: decisions } = useCollection('decisions');
  const { items: indicators } = useCollection('indicators');
  const { items: sources } = useCollection('sources');
  const groups = changeGroups(changes, decisions, sources);
  const rows = groups.flatMap((group) => group.rows);
  const none = groups.filter((group) => group.rows.length === 0);
  const undated = rows.filter(({ isSourceDated }) => !isSourceDated).length;
  const unreleased = indicators.filter(({ dataset }) => dataset.released === null).length;
  const numbers = numberSources(
    sources,
    rows.flatMap(({ change }) => change.sources),
  );
  return (
    <>
      <h1>What changed</h1>
      <p className="lead" data-shown>
        {description}
      </p>
      <ChangesForm params={params} system={system} />
      {groups.map((group) => (
        <ChangeSection
          key={group.kind}
          group={group}
          updated={system.updated}
          numbers={numbers}
          illustrative={system.basis === 'illustrative'}
        />
      ))}
      <section className="card" aria-labelledby="days">
        <h2 id="days">The register on the days it changed</h2>
        <ChangeDays {...params} />
      </section>
      <Follow hasReviews={decisions.some(({ reviewOn }) => reviewOn !== null)} />
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
