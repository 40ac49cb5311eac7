import { wrongParameter } from '#src/narrative/site/parameterSentences.ts';

import { FigureParamError } from './FigureParamError.ts';

/** @throws FigureParamError where a parameter is given and is none of what is allowed */
export function requireOneOf(
  parameter: string,
  value: string | undefined,
  allowed: readonly string[],
): void {
  if (value === undefined || allowed.includes(value)) return;
  const rule = `must be one of ${allowed.join(', ') || 'none, as there are none'}`;
  throw new FigureParamError(parameter, wrongParameter(parameter, rule, value), allowed);
}
