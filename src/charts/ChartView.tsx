import type { ChartSpec } from '#src/contract/figures/chartSpec.ts';

import { BarsChart } from './bars/BarsChart.tsx';
import { DecilesChart } from './bars/DecilesChart.tsx';
import { FlowsChart } from './flows/FlowsChart.tsx';
import { DumbbellChart } from './lanes/DumbbellChart.tsx';
import { LanesChart } from './lanes/LanesChart.tsx';
import type { LaneSize } from './lanes/LaneRows.tsx';
import { MatrixChart } from './matrix/MatrixChart.tsx';
import { ScalesChart } from './scales/ScalesChart.tsx';
import { TileMap } from './tiles/TileMap.tsx';
import { PanelsChart } from './trend/PanelsChart.tsx';
import { TrendChart } from './trend/TrendChart.tsx';

type Props = { readonly spec: ChartSpec; readonly size?: LaneSize };

/** Any chart on a page: its marks as SVG, its words as HTML. Where the kind is known, its own component is smaller. */
export function ChartView({ spec, size = 'large' }: Props) {
  switch (spec.kind) {
    case 'lanes':
      return <LanesChart spec={spec} size={size} />;
    case 'dumbbell':
      return <DumbbellChart spec={spec} size={size} />;
    case 'trend':
      return <TrendChart spec={spec} />;
    case 'panels':
      return <PanelsChart spec={spec} />;
    case 'matrix':
      return <MatrixChart spec={spec} />;
    case 'tiles':
      return <TileMap spec={spec} />;
    case 'bars':
      return <BarsChart spec={spec} />;
    case 'deciles':
      return <DecilesChart spec={spec} />;
    case 'flows':
      return <FlowsChart spec={spec} />;
    case 'scales':
      return <ScalesChart spec={spec} />;
  }
}
