import type { DataProblem } from '#server/records/DataProblem.ts';
import { observationsFile } from '#server/records/RecordDraft.ts';
import type { Observation } from '#src/contract/outcomes.ts';

/** Fewer equal values may be chance. */
const MIN_EQUAL_FIGURES = 3;

const YEAR_MS = 365.2425 * 24 * 60 * 60 * 1000;

/** The number of whole years in a period, on whichever day they begin. */
const yearsIn = ({ start, end }: { start: string; end: string }) =>
  Math.round((Date.parse(end) - Date.parse(start)) / YEAR_MS);

/** The rolling periods of one length in a file: how many rows have one, and the first of these. */
export type PeriodsOfLength = { rows: number; line: number; label: string };

type Window = Pick<Observation, 'period' | 'start' | 'end'>;

/** Counts a row with a rolling period. @param byYears by the number of years in it */
export function countWindow(
  byYears: Map<number, PeriodsOfLength>,
  line: number,
  window: Window,
): void {
  const years = yearsIn(window);
  const found = byYears.get(years);
  if (found) found.rows += 1;
  else byYears.set(years, { rows: 1, line, label: window.period });
}

/**
 * All rolling periods of an indicator have the same length: a five-year average among three-year ones
 * would look like a change. Other kinds of period have one length.
 */
export function* windowProblems(
  file: string,
  byYears: ReadonlyMap<number, PeriodsOfLength>,
): Generator<DataProblem> {
  const [usual, ...others] = [...byYears].sort(([, a], [, b]) => b.rows - a.rows);
  if (!usual) return;
  const [usualYears, most] = usual;
  for (const [years, first] of others)
    yield {
      file,
      line: first.line,
      field: 'period',
      problem: `“${first.label}” covers ${years} years, but “${most.label}” on line ${most.line} covers ${usualYears}`,
      remedy:
        'Figures over another number of years are another indicator with a file of its own, and are not joined.',
    };
}

/** No file holds every figure of another: it would be a copy of the same dataset. */
export function* copyProblems(
  observations: ReadonlyMap<string, readonly Observation[]>,
): Generator<DataProblem> {
  const files = [...observations].map(([id, rows]) => ({ id, figures: figuresIn(rows) }));
  for (const [index, one] of files.entries())
    for (const other of files.slice(0, index)) {
      const [small, large] =
        one.figures.length > other.figures.length ? [other, one] : [one, other];
      if (small.figures.length < MIN_EQUAL_FIGURES || !isWithin(small.figures, large.figures))
        continue;
      yield {
        file: observationsFile(one.id),
        line: 0,
        field: '',
        problem:
          small === one
            ? `every figure of it is also in ${observationsFile(other.id)}`
            : `it holds every figure of ${observationsFile(other.id)}`,
        remedy:
          'Put the right values in one of the two, or keep one indicator: a dataset that is there twice looks like two findings.',
      };
    }
}

type Figure = Extract<Observation, { state: 'number' }>;

const figuresIn = (rows: readonly Observation[]): Figure[] =>
  rows.filter((row) => row.state === 'number');

const isSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value &&
  a.area === b.area &&
  a.start === b.start &&
  a.end === b.end &&
  a.sex === b.sex &&
  (a.group ?? '') === (b.group ?? '');

const figureKey = ({ area, sex, group = '', start, end, value }: Figure): string =>
  [area, sex, group, start, end, value].join('|');

/** Whether a file holds every figure of another. Two files hardly ever have the first in common. */
function isWithin(small: readonly Figure[], large: readonly Figure[]): boolean {
  const [first] = small;
  if (!first || !large.some((row) => isSame(row, first))) return false;
  const keys = new Set(large.map(figureKey));
  return small.every((row) => keys.has(figureKey(row)));
}
