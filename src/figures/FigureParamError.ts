/** A parameter that only the figure's data can tell to be wrong, such as a period that there isn't. */
export class FigureParamError extends Error {
  readonly parameter: string;
  readonly allowed: readonly string[];

  /** @param says what is wrong and what is allowed, as one sentence */
  constructor(parameter: string, says: string, allowed: readonly string[]) {
    super(says);
    this.name = 'FigureParamError';
    this.parameter = parameter;
    this.allowed = allowed;
  }
}
