import type { DataProblem } from '#server/records/DataProblem.ts';
import { observationsFile } from '#server/records/RecordDraft.ts';
import type { Observation } from '#src/contract/outcomes.ts';

/** Fewer equal values may be chance. */
const MIN_EQUAL_FIGURES = 3;

const YEAR_MS = 365.2425 * 24 * 60 * 60 * 1000;

/** The number of whole years in a period, on whichever day they begin. */
const yearsIn = ({ start, end }: { start: string; end: string }) =>
  Math.round((Date.parse(end) - Date.parse(start)) / YEAR_MS);

/**
 * All rolling periods of an indicator have the same length: a five-year average among three-year ones
 * would look like a change. Other kinds of period have one length.
 * @param rows the line and period of each row with a rolling period
 */
export function* windowProblems(
  file: string,
  rows: readonly { line: number; period: { label: string; start: string; end: string } }[],
): Generator<DataProblem> {
  const byYears = Map.groupBy(rows, ({ period }) => yearsIn(period));
  const [usual, ...others] = [...byYears].sort(([, a], [, b]) => b.length - a.length);
  for (const [years, [first]] of others)
    if (first && usual?.[1][0])
      yield {
        file,
        line: first.line,
        field: 'period',
        problem: `“${first.period.label}” covers ${years} years, but “${usual[1][0].period.label}” on line ${usual[1][0].line} covers ${usual[0]}`,
        remedy:
          'Figures over another number of years are another indicator with a file of its own, and are not joined.',
      };
}

/** No file holds every figure of another: it would be a copy of the same dataset. */
export function* copyProblems(
  observations: ReadonlyMap<string, readonly Observation[]>,
): Generator<DataProblem> {
  const figures = [...observations].map(([id, rows]) => ({ id, keys: figuresIn(rows) }));
  for (const [index, one] of figures.entries())
    for (const other of figures.slice(0, index)) {
      const [small, large] = one.keys.size > other.keys.size ? [other, one] : [one, other];
      if (
        small.keys.size < MIN_EQUAL_FIGURES ||
        ![...small.keys].every((key) => large.keys.has(key))
      )
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

const figuresIn = (rows: readonly Observation[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) =>
      row.state === 'number'
        ? [[row.area, row.sex, row.group ?? '', row.start, row.end, row.value].join('|')]
        : [],
    ),
  );
