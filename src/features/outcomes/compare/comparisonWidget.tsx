import { MarkerKey } from '#src/charts/Marker.tsx';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget, WidgetQuestion } from '#src/client/widget.ts';
import { comparedAreas } from '#src/features/outcomes/selectors/comparedAreas.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import { compareSentence } from '#src/narrative/comparisons/compareSentence.ts';
import { formatDate, joinWords } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { EmbedBody } from '#src/ui/EmbedBody.tsx';

import { compareAddress, MAX_AREAS } from './compareAddress.ts';
import { compareAreas } from './compareAreas.ts';
import { compareCellWords } from './compareCellWords.ts';
import { compareRows, compareStyles, type CompareCell, type CompareRow } from './compareRows.ts';

/** More outcomes would be too many for an embed. */
const MAX_OUTCOMES = 6;

/** The chosen places and indicators; by default the first places and the headline indicators. */
function chosenSubjects({ system, places, indicators, chosen }: WidgetQuestion) {
  const headlines = system.headlineIndicators;
  return {
    places: chosen.place.length > 0 ? chosen.place : places.slice(0, MAX_AREAS),
    indicators:
      chosen.indicator.length > 0
        ? chosen.indicator
        : indicators.filter(({ id }) => headlines.includes(id)),
  };
}

const observationParams = (question: WidgetQuestion) => ({
  area: comparedAreas(chosenSubjects(question).places, question.system.comparators),
});

function Figure({ cell, row }: { readonly cell: CompareCell; readonly row: CompareRow }) {
  const { text, interval, period, verdict } = compareCellWords(cell, row);
  return (
    <>
      <b>{text}</b> {interval}
      {period !== null && <span className="secondary small"> {period}</span>}
      {verdict && (
        <span className="embed-note">
          {verdict.text} {verdict.arrow}
        </span>
      )}
    </>
  );
}

function Body({ question }: { readonly question: WidgetQuestion }) {
  const { system } = question;
  const { items: recordAreas } = useCollection('areas');
  const { items: sources } = useCollection('sources');
  const { items: observations } = useCollection('observations', observationParams(question));
  const { places, indicators } = chosenSubjects(question);
  const all = compareAreas(question.places, recordAreas, observations);
  const areas = all.filter(({ id }) => places.some((place) => place.id === id));
  const against = all.find(({ areaCode }) => areaCode === system.comparators[0]) ?? null;
  const rows = compareRows({ areas, indicators, against, observations, recordAreas });
  const looks = compareStyles(areas, question.places);
  const verdicts = rows.flatMap(({ cells }) => cells.flatMap(({ verdict }) => verdict ?? []));
  const released = indicators.flatMap(({ dataset }) => dataset.released ?? []).sort();
  const newest = released.at(-1) ?? null;
  return (
    <EmbedBody
      sentence={compareSentence(verdicts, against?.name ?? 'a comparator')}
      sources={sources}
      citations={indicators.flatMap((indicator) => indicator.sources)}
      dated={
        newest === null
          ? 'Latest figures, release dates not known'
          : `Latest figures, released up to ${formatDate(newest)}`
      }
    >
      <table className="embed-table">
        <caption className="visually-hidden">
          {joinWords(areas.map(({ name }) => name))}: latest figures with 95% limits
        </caption>
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            {areas.map((area) => {
              const look = looks.get(area.id);
              return (
                <th key={area.id} scope="col">
                  {look && <MarkerKey style={look} />} {area.name}
                  {area.note !== null && <span className="embed-note">{area.note}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.indicator.id} ${row.sex}`}>
              <th scope="row">
                {row.indicator.shortName}
                {row.indicator.sexes.length > 1 && `, ${SEX_WORDS[row.sex]}`}
                <span className="embed-note">
                  {unitWords(row.indicator)}
                  {row.period && `, ${row.period.period}`}
                </span>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.area.id} data-label={cell.area.name}>
                  <Figure cell={cell} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </EmbedBody>
  );
}

/** The widget of outcomes × places, each figure with its verdict. */
export const comparisonWidget: Widget = {
  name: 'A comparison',
  about: 'Places side by side on chosen outcomes, each figure with its verdict.',
  takes: { indicator: MAX_OUTCOMES, place: MAX_AREAS },
  needs: [],
  frozenBy: null,
  height: 640,
  title: (question) => {
    const { places } = chosenSubjects(question);
    return `${joinWords(places.map(({ name }) => name))} compared`;
  },
  page: ({ chosen }) =>
    compareAddress({
      areas: chosen.place.map(({ id }) => id),
      indicators: chosen.indicator.map(({ id }) => id),
    }),
  queries: (question) => [
    ['areas', {}],
    ['sources', {}],
    ['observations', observationParams(question)],
  ],
  Body,
};
