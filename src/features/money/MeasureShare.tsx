import type { Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import { Share } from '#src/share/Share.tsx';

import type { MoneyTable } from './moneyTables.ts';

const loadFigure = async () => (await import('./measureFigure.tsx')).measureFigure;

type Props = {
  readonly table: MoneyTable;
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  /** Address of the page, with its as-at date. */
  readonly address: string;
  readonly asAt: string;
};

/** Shares the sums of one measure. */
export const MeasureShare = ({ table, places, sources, address, asAt }: Props) => (
  <Share
    name={table.name}
    address={`${address}#measure-${table.measure}`}
    data="funds.csv"
    asAt={asAt}
    load={loadFigure}
    view={{ table, places, sources }}
  />
);
