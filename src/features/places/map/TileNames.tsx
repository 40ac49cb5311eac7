import styles from './TileNames.module.scss';
import type { TileRow } from '#src/figures/map/tileRows.ts';

/** The names of tiles, with their numbers on the map. */
export const TileNames = ({ rows }: { readonly rows: readonly TileRow[] }) => (
  <ul className={`plain-list small ${styles['tiles']}`}>
    {rows.map(({ id, number, name, partOf }) => (
      <li key={id}>
        <span className="secondary figure">{number}</span> {name}
        {partOf !== null && <span className="secondary"> (part of {partOf})</span>}
      </li>
    ))}
  </ul>
);
