import type { ReactNode } from 'react';

import type { ChartExplorerProps } from '#src/charts/interactive/ChartExplorer.tsx';
import type { FigureParams } from '#src/figures/Figure.ts';
import { Share } from '#src/outlets/share/Share.tsx';

import { Explore } from './Explore.tsx';
import styles from './FigureSection.module.scss';

type Props = {
  /** Id of the figure, and what of it is shown. */
  readonly figure: string;
  readonly params: FigureParams;
  /** Its name within “Share …”: “the trend”. */
  readonly name: string;
  /** Address of exactly this view, with the figure's id on the page. */
  readonly address: string;
  /** Path, within the API, of the data behind it. */
  readonly data: string;
  /** Its chart. */
  readonly chart: ReactNode;
  /** The interactive chart, and the text of the button that opens it. */
  readonly explore: ChartExplorerProps & { readonly label: string };
  /** What a reader must know before using it: how it is read, limits, cautions. */
  readonly children?: ReactNode;
};

/**
 * A figure in a page: its chart, how it is read, and the ways to share and to explore it, in one line.
 * What needs script comes last, as its space is empty until that has arrived.
 */
export const FigureSection = ({ chart, children, explore, ...shared }: Props) => (
  <>
    {chart}
    {children}
    <div className={`${styles.tools} screen-only`}>
      <Share {...shared} />
      <Explore {...explore} />
    </div>
  </>
);
