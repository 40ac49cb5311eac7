import type { Observation } from '#src/contract/outcomes.ts';
import type { Flag } from '#src/contract/plain/words.ts';

/** Test data: the fields of an observation but its state and value. @param period `2022` or `2011–13` */
export function observationFields(period: string, flags?: Flag[]) {
  const first = period.slice(0, 4);
  const last = period.length === 4 ? first : first.slice(0, 2) + period.slice(5);
  return {
    indicator: 'healthy-life-expectancy',
    area: 'E06000009',
    sex: 'Male' as const,
    age: 'At birth',
    period,
    periodKind: period.length === 4 ? ('calendar' as const) : ('rolling' as const),
    start: `${first}-01-01`,
    end: `${last}-12-31`,
    ...(flags ? { flags } : {}),
  };
}

/** Test data: an observation with a number and, where given, its limits. */
export function observation(
  period: string,
  value: number,
  lower?: number,
  upper?: number,
  flags?: Flag[],
): Observation {
  return {
    ...observationFields(period, flags),
    state: 'number',
    value,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
}
