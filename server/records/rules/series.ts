import { observationsFile, type Draft } from '#server/records/Draft.ts';
import type { Problem } from '#server/records/Problem.ts';
import { problemIn } from '#server/records/read/readCollection.ts';
import type { Observation } from '#src/contract/outcomes.ts';

/** Fewer equal values than this may be chance. */
const FEWEST_EQUAL = 3;

/** Indicators that a reader, or a query, would take for one series. */
export function* seriesProblems({ indicators }: Draft): Generator<Problem> {
  for (const field of ['name', 'shortName'] as const) {
    const first = new Map<string, number>();
    for (const [index, row] of indicators.rows.entries()) {
      const name = row[field];
      const before = name === undefined ? undefined : first.get(name.toLowerCase());
      if (name === undefined) continue;
      if (before === undefined) {
        first.set(name.toLowerCase(), index);
        continue;
      }
      const isOld = row.historic === true || indicators.rows[before]?.historic === true;
      yield problemIn(
        indicators,
        index,
        [field],
        `“${name}” is already the ${field} of another indicator on line ${indicators.lineOf([before, field])}`,
        isOld
          ? 'A historic series must not be taken for a later one: say in its name what sets it apart, such as its method.'
          : 'Two series must not be taken for one: name them apart, or keep one.',
      );
    }
  }
  for (const [index, { historic, caveats }] of indicators.rows.entries())
    if (historic === true && caveats?.length === 0)
      yield problemIn(
        indicators,
        index,
        ['caveats'],
        'is empty although the series is historic',
        'Say why later figures must not be joined to it.',
      );
}

/** The years from the first day of a period to its last, as rolling windows are counted. */
const yearsIn = ({ start, end }: { start: string; end: string }) =>
  Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1;

/**
 * Rolling windows of different lengths are different measures: a five-year average after a row of
 * three-year ones would look like a change. Other kinds of period have one length, and can't overlap.
 * @param rows each row's line and its period, of an indicator whose periods are rolling
 */
export function* windowProblems(
  file: string,
  rows: readonly { line: number; period: { label: string; start: string; end: string } }[],
): Generator<Problem> {
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

/** A file whose every figure stands in another file too is a copy, whatever it is called. */
export function* copyProblems(
  observations: ReadonlyMap<string, readonly Observation[]>,
): Generator<Problem> {
  const figures = [...observations].map(([id, rows]) => ({ id, keys: figuresIn(rows) }));
  for (const [index, one] of figures.entries())
    for (const other of figures.slice(0, index)) {
      const [small, large] = one.keys.size > other.keys.size ? [other, one] : [one, other];
      if (small.keys.size < FEWEST_EQUAL || ![...small.keys].every((key) => large.keys.has(key)))
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
