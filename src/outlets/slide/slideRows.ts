import type { SlideContent } from '#src/contract/deck.ts';
import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';

/** How many rows a chart can be divided by; 0: it can't be. */
export function rowCount(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'lanes':
    case 'dumbbell':
    case 'bars':
    case 'scales':
      return spec.rows.length;
    case 'panels':
      return spec.panels.length;
    case 'matrix':
    case 'flows':
      return spec.groups.reduce((sum, { rows }) => sum + rows.length, 0);
    case 'trend':
    case 'tiles':
    case 'deciles':
      return 0;
  }
}

type Group<R> = { label: string | null; rows: R[] };

/** The groups of some rows, counted over all groups. */
function groupsBetween<R>(groups: readonly Group<R>[], from: number, to: number): Group<R>[] {
  let at = 0;
  const some = groups.map(({ label, rows }) => {
    const first = at;
    at += rows.length;
    return { label, rows: rows.filter((_, n) => first + n >= from && first + n < to) };
  });
  return some.filter(({ rows }) => rows.length > 0);
}

/** A chart with its rows from one, counted from 0, up to before another. */
export function withRows(spec: ChartSpec, from: number, to: number): ChartSpec {
  switch (spec.kind) {
    case 'lanes':
      return { ...spec, rows: spec.rows.slice(from, to) };
    case 'dumbbell':
      return { ...spec, rows: spec.rows.slice(from, to) };
    case 'bars':
      return { ...spec, rows: spec.rows.slice(from, to) };
    case 'scales':
      return { ...spec, rows: spec.rows.slice(from, to) };
    case 'panels':
      return { ...spec, panels: spec.panels.slice(from, to) };
    case 'matrix':
      return { ...spec, groups: groupsBetween(spec.groups, from, to) };
    case 'flows':
      return { ...spec, groups: groupsBetween(spec.groups, from, to) };
    case 'trend':
    case 'tiles':
    case 'deciles':
      return spec;
  }
}

/** The chart of a slide, with the rows that it shows; null: it has words only. */
export function slideChart({ figure, part, lines, kind }: SlideContent): ChartSpec | null {
  const chart = figure?.chart ?? null;
  if (kind !== 'figure' || chart === null || (part === null && lines.length > 0)) return null;
  return part === null ? chart : withRows(chart, part.from, part.to);
}
