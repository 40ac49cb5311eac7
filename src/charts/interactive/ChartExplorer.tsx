import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';

import { DecileExplorer } from './DecileExplorer.tsx';
import { DumbbellExplorer } from './DumbbellExplorer.tsx';
import { LanesExplorer } from './LanesExplorer.tsx';
import { TrendExplorer } from './TrendExplorer.tsx';

/** The charts that can be explored. */
export type ExploredSpec = Extract<
  ChartSpec,
  { kind: 'lanes' | 'dumbbell' | 'trend' | 'panels' | 'deciles' }
>;

export type ChartExplorerProps = {
  readonly spec: ExploredSpec;
  /** The sentence about one mark. @param start of a trend's period, YYYY-MM-DD */
  readonly sentenceOf: (id: string, start: string) => string;
};

/** Any chart as an interactive one. */
export function ChartExplorer({ spec, sentenceOf }: ChartExplorerProps) {
  const ofRow = (id: string) => sentenceOf(id, '');
  switch (spec.kind) {
    case 'lanes':
      return <LanesExplorer spec={spec} sentenceOf={ofRow} />;
    case 'dumbbell':
      return <DumbbellExplorer spec={spec} sentenceOf={ofRow} />;
    case 'deciles':
      return <DecileExplorer spec={spec} sentenceOf={ofRow} />;
    case 'trend':
    case 'panels':
      return <TrendExplorer spec={spec} sentenceOf={sentenceOf} />;
  }
}
