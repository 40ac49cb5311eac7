import type { DataProblem } from '#server/records/DataProblem.ts';
import { OBSERVATION_COLUMNS } from '#server/records/read/observationColumns.ts';
import { readCsv } from '#src/narrative/csv/readCsv.ts';
import { observationsFile } from '#server/records/RecordDraft.ts';
import type { Indicator, Observation } from '#src/contract/outcomes.ts';
import type { RecordData } from '#src/contract/record.ts';
import { joinWords } from '#src/narrative/language/format.ts';

type Subject = { readonly code: string; readonly name: string };

/**
 * A new period that only some have. The latest period of any place is the one shown for all, so that
 * the others, which had a figure for the period before, would be shown without one. A series may end
 * for a place, so it refuses nothing; a row that says what is missing there is no omission.
 * @param files of the record by path, for the line
 */
export function* latestPeriodWarnings(
  record: RecordData,
  files: ReadonlyMap<string, string>,
): Generator<DataProblem> {
  const [system] = record.system;
  const [code] = system?.comparators ?? [];
  const comparator = record.areas.find((area) => area.code === code);
  const places = record.places.map(({ figuresFrom, name }) => ({ code: figuresFrom, name }));
  for (const indicator of record.indicators) {
    const own = record.observations.filter((one) => one.indicator === indicator.id);
    for (const sex of indicator.sexes) {
      const series = own.filter((one) => one.sex === sex && isOfEveryone(one, indicator));
      const found = newPeriod(series, places, comparator ? [comparator] : []);
      if (!found) continue;
      yield {
        file: observationsFile(indicator.id),
        line: lineOf(found.first, files),
        field: 'period',
        problem: `${found.first.period} has a figure for ${names(found.have)} only, and is the latest period, which is shown for every place: ${names(found.lack)} had one for ${found.before} and would be shown without`,
        remedy: `Add what ${names(found.lack)} had in ${found.first.period}, or leave the period out until all have it. If their series ended, say so in the indicator’s caveats.`,
      };
      // The same for the other sex says nothing new.
      break;
    }
  }
}

const isOfEveryone = ({ group, age }: Observation, indicator: Indicator) =>
  group === undefined && age === indicator.age;

const names = (subjects: readonly Subject[]) => joinWords(subjects.map(({ name }) => name));

/** The latest period of any place, if one that had the period before, or the comparator, has none. */
function newPeriod(
  series: readonly Observation[],
  places: readonly Subject[],
  comparators: readonly Subject[],
) {
  const ofPlaces = series
    .filter(({ area, state }) => state !== 'missing' && places.some(({ code }) => code === area))
    .toSorted((a, b) => b.end.localeCompare(a.end));
  const [first] = ofPlaces;
  const before = ofPlaces.find(({ end }) => first && end < first.end);
  if (!first || !before) return null;
  const isIn = (end: string) => (subject: Subject) =>
    series.some((one) => one.area === subject.code && one.end === end);
  const all = [...places, ...comparators];
  const lack = all.filter(isIn(before.end)).filter((one) => !isIn(first.end)(one));
  const have = places.filter(isIn(first.end));
  return lack.length > 0 ? { first, before: before.period, have, lack } : null;
}

/** The line of an observation in its file. */
function lineOf({ indicator, area, sex, period }: Observation, files: ReadonlyMap<string, string>) {
  const file = observationsFile(indicator);
  const { rows } = readCsv(file, files.get(file) ?? '', OBSERVATION_COLUMNS);
  const row = rows.find(
    ({ cell }) =>
      cell('area') === area &&
      cell('sex') === sex &&
      cell('period')?.replace('–', '-') === period &&
      cell('group') === '',
  );
  return row?.line ?? 0;
}
