import { Link } from 'react-router';

import { apiPath } from '#src/addresses/apiPath.ts';
import { paths } from '#src/addresses/paths.ts';
import { shadeOnWhite } from '#src/charts/colours.ts';
import { shadeOf } from '#src/charts/tiles/shades.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { Share } from '#src/outlets/share/Share.tsx';

import { FootprintList } from './FootprintList.tsx';
import { FootprintMap } from './FootprintMap.tsx';
import styles from './MapAndList.module.scss';
import { MapNotes } from './MapNotes.tsx';
import { ShadeTable } from './ShadeTable.tsx';
import type { TileRow } from '#src/figures/map/tileRows.ts';
import type { Shade } from '#src/figures/map/tileShades.ts';

type Props = {
  readonly rows: readonly TileRow[];
  /** Null: coloured by place. */
  readonly shade: Shade | null;
  /** The indicator that it is shaded by, if it is. */
  readonly about?: Indicator;
  /** Address of this view, with its as-at date and shades. */
  readonly address: string;
  readonly asAt: string;
  readonly linkTo: (place: string) => string;
};

/** The map, and beside it the same in words. */
export function MapAndList({ rows, shade, about, address, asAt, linkTo }: Props) {
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  return (
    <div className={shade ? `${styles['pair']} ${styles['shaded']}` : styles['pair']}>
      <div>
        {shade && (
          <div className={shade.basis === 'illustrative' ? 'illustrative' : undefined}>
            <p className={styles['title']} data-shown>
              {shade.title}
              {shade.basis === 'illustrative' && ' (illustrative: made up)'}
            </p>
            <ul className={`plain-list small ${styles['legend']}`}>
              {shade.levels.map((words, level) => (
                <li key={words}>
                  <svg width="16" height="16" aria-hidden="true">
                    <rect
                      x="0.5"
                      y="0.5"
                      width="15"
                      height="15"
                      fill={shadeOnWhite(shadeOf(level, shade.levels.length))}
                    />
                  </svg>{' '}
                  {words}
                </li>
              ))}
            </ul>
          </div>
        )}
        <FootprintMap
          name={`Schematic map of ${system?.shortName ?? 'the footprint'}, not to scale`}
          rows={rows}
          places={places.length}
          shade={shade}
          linkTo={linkTo}
        />
      </div>
      {shade ? (
        <ShadeTable rows={rows} places={places} shade={shade} linkTo={linkTo} />
      ) : (
        <FootprintList places={places} areas={areas} rows={rows} linkTo={linkTo} />
      )}
      <div className={styles['notes']}>
        <MapNotes rows={rows} caution={shade?.caution ?? null} />
        <Share
          name="the map"
          address={`${address}#footprint`}
          data={about ? apiPath('observations', { indicator: about.id }, 'csv') : 'tiles.csv'}
          figure="map"
          params={{ asAt, ...(shade && { shade: about?.id ?? 'deprivation' }) }}
        />
        {about && (
          <p>
            <Link to={paths.outcome(about.id)}>{about.shortName} by place, over time</Link>
          </p>
        )}
      </div>
    </div>
  );
}
