import { Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { IllustrativeNote } from '#src/features/outcomes/frame/IllustrativeNote.tsx';
import { filterFields, NO_FILTER } from '#src/features/outcomes/list/filterFields.ts';
import { readOutcomeFilter } from '#src/features/outcomes/list/outcomeFilter.ts';
import { OutcomeFilters } from '#src/features/outcomes/list/OutcomeFilters.tsx';
import { OutcomeThemes } from '#src/features/outcomes/list/OutcomeThemes.tsx';
import {
  filterOutcomes,
  loadOutcomes,
  useOutcomes,
} from '#src/features/outcomes/list/useOutcomes.ts';
import { fairnessScopeSentences } from '#src/narrative/comparisons/gaps/fairnessScopeSentences.ts';
import { formatCount, joinWords } from '#src/narrative/language/format.ts';
import { areaInSentence, topicInSentence } from '#src/narrative/language/inSentence.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { SourceList } from '#src/ui/sources/SourceList.tsx';

export const queryParams = ['theme', 'stage', 'place', 'verdict', 'limits', 'freshness'];

export const loader = pageLoader(async ({ load, loadSystem, search }) => {
  const { sentence } = await loadOutcomes(load, await loadSystem(), search);
  return { title: 'Is health getting fairer here?', description: sentence };
});

/** Every indicator by theme, with a filter, and whether gaps are closing. */
export function Component() {
  const { title, description } = useMetadata();
  const [search] = useSearchParams();
  const { items: indicators } = useCollection('indicators');
  const { items: places } = useCollection('places');
  const { items: sources } = useCollection('sources');
  const { current, historic, against, unjudged, allowance, placeName, within } =
    useOutcomes(search);

  const all = [...current, ...historic];
  const fields = filterFields(places, against);
  const { filter, problems } = readOutcomeFilter(search, fields);
  const shown = filterOutcomes(current, filter);
  const old = filterOutcomes(historic, filter);
  const numbers = numberSources(
    sources,
    [...shown, ...old].flatMap(({ indicator }) => indicator.sources),
  );
  const isIllustrative = indicators.some(({ basis }) => basis === 'illustrative');
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{description}</p>
      <p>
        {fairnessScopeSentences({
          comparatorName: against,
          placeName: placeName ?? null,
          within,
        })}
      </p>
      <PhoneDisclosure summary="How gaps are judged">
        <p className="secondary small measure">
          A gap is how much worse off a place is than {areaInSentence(against)}. We compare the
          latest period with the one that ends nearest to ten years earlier. A gap is called changed
          only when chance alone would hardly explain it: when both 95% limits of its change are on
          the same side of no change. {allowance}
          {unjudged.length > 0 &&
            ` ${formatCount(unjudged.length, 'outcome is', 'outcomes are')} not judged: ${joinWords(
              unjudged.map(({ indicator }) => topicInSentence(indicator.shortName)),
            )}.`}{' '}
          <Link to={paths.method}>How this is judged</Link>
          <span className="screen-only">
            {' · '}
            <Link to={paths.compare}>Compare places and areas side by side</Link>
          </span>
        </p>
      </PhoneDisclosure>
      <OutcomeFilters
        fields={fields}
        filter={filter}
        problems={problems}
        occurs={(name, id) => filterOutcomes(all, { ...NO_FILTER, [name]: id }).length > 0}
        shown={shown.length + old.length}
        total={all.length}
      />
      {isIllustrative && <IllustrativeNote basis="illustrative" />}
      <Suspense>
        <OutcomeThemes
          current={shown}
          historic={old}
          places={places}
          against={against}
          place={filter.place}
          numbers={numbers}
        />
      </Suspense>
      {numbers.list.length > 0 && <SourceList numbers={numbers} />}
    </>
  );
}
