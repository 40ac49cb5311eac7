import type { FigureParams } from '#src/figures/Figure.ts';
import type { IndicatorAndSex, OutcomeParam } from '#src/figures/outcomes/outcomeContent.ts';

/** What all figures of an indicator's page show. */
export type OutcomeFigureView = IndicatorAndSex & {
  /** The choices in the page's address, as figures take them. */
  readonly params: FigureParams<OutcomeParam>;
  /** Address of exactly what the page shows, its defaults written out, without a figure's id. */
  readonly address: string;
  /** Path, within the API, of the data that they are made from. */
  readonly data: string;
  /** What a reader must know before using the figures. */
  readonly cautions: readonly string[];
};
