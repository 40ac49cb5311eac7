import type { ChartSpec, ValueWithLimits } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { numbersIn } from '#src/narrative/language/numbersIn.ts';

/** Derived limits are rounded in tables, to two decimals at least. */
const ROUNDING = 0.0051;

const drawnValues = (values: readonly ValueWithLimits[]): number[] =>
  values
    .flatMap(({ value, lower, upper }) => (value === null ? [] : [value, lower, upper]))
    .filter((value) => value !== null);

/** Every number that a chart draws. */
function plotted(chart: ChartSpec): number[] {
  switch (chart.kind) {
    case 'lanes':
      return drawnValues([...chart.rows, ...chart.comparators]);
    case 'dumbbell':
      return drawnValues(chart.rows.flatMap(({ before, after }) => [before, after]));
    case 'trend':
      return drawnValues(chart.lines.flatMap(({ points }) => points));
    case 'panels':
      return drawnValues(
        chart.panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points)),
      );
    case 'bars':
      return chart.rows.map(({ value }) => value);
    case 'deciles':
      return [...chart.deciles];
    case 'matrix':
    case 'flows':
    case 'scales':
    case 'tiles':
      return [];
  }
}

/** How often each value of a column occurs, and how often others do: what sentences count. */
function counts({ columns, rows }: FigureContent['table']): Set<number> {
  const found = new Set<number>();
  const withNumber = rows.filter((row) => row.some((cell) => typeof cell === 'number'));
  for (const some of [rows, withNumber])
    for (const n of columns.keys()) {
      const groups = Map.groupBy(some, (row) => row[n]);
      found.add(groups.size);
      for (const { length } of groups.values()) found.add(length).add(some.length - length);
    }
  return found.add(rows.length).add(withNumber.length);
}

const numberCells = ({ rows }: FigureContent['table']): number[] =>
  rows.flat().filter((cell) => typeof cell === 'number');

/** Days on which something holds, such as the first of the places, and months. */
const DATES =
  /(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;

/** Numbers that are said of every figure: limits are of 95%. */
const METHOD_NUMBERS = ['95'];

/**
 * Numbers in the sentences of a figure that its table and parameters lack, rounded as the sentence
 * rounds them. The record says none.
 * @param sentences left out: its finding and its sentences
 * @param known texts whose numbers may be said, too; left out: those around the sentences
 * @returns the number and its sentence, `61.8 in “…”`
 */
export function unfoundedNumbers(
  content: FigureContent,
  sentences: readonly string[] = [content.finding, ...content.sentences],
  known: readonly string[] = [content.subtitle, content.title, content.source, content.dated],
): string[] {
  const { params, asAt, table } = content;
  const texts = table.rows.flat().filter((cell) => typeof cell === 'string');
  const words = new Set(
    [...Object.values(params), asAt, ...known, ...texts]
      .flatMap(numbersIn)
      .flatMap((number) => [number, String(Number(number))])
      .concat(METHOD_NUMBERS),
  );
  const cells = numberCells(table);
  const counted = counts(table);
  const isFounded = (written: string): boolean => {
    if (words.has(written)) return true;
    const decimals = written.split('.')[1]?.length ?? 0;
    const half = 0.5 * 10 ** -decimals + 1e-9;
    const value = Number(written);
    return (
      cells.some((cell) => Math.abs(Math.abs(cell) - value) <= half) ||
      (decimals === 0 && counted.has(value))
    );
  };
  return [...new Set(sentences)].flatMap((sentence) =>
    numbersIn(sentence.replaceAll(DATES, ''))
      .filter((number) => !isFounded(number))
      .map((number) => `${number} in “${sentence}”`),
  );
}

/** Numbers that a figure's chart draws and its table lacks. The record makes none. */
export function unfoundedMarks({ chart, table }: FigureContent): number[] {
  const cells = numberCells(table);
  return (chart ? plotted(chart) : []).filter(
    (value) => !cells.some((cell) => Math.abs(cell - value) <= ROUNDING),
  );
}
