import { Link } from 'react-router';

import { MarkerKey } from '#src/charts/Marker.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Place } from '#src/contract/place.ts';

import styles from './ShadeTable.module.scss';
import type { TileRow } from '#src/figures/map/tileRows.ts';
import type { Shade } from '#src/figures/map/tileShades.ts';

type Props = {
  readonly rows: readonly TileRow[];
  readonly places: readonly Place[];
  readonly shade: Shade;
  readonly linkTo: (place: string) => string;
};

/** The figures of a shaded map as a table, by place. */
export const ShadeTable = ({ rows, places, shade, linkTo }: Props) => (
  <table className={`small ${styles['table']}`}>
    <caption className="visually-hidden">{shade.title}</caption>
    <thead className="visually-hidden">
      <tr>
        <th scope="col">Tile</th>
        <th scope="col">Figure</th>
      </tr>
    </thead>
    {places.map((place, index) => (
      <tbody key={place.id}>
        <tr>
          <th scope="rowgroup" colSpan={2} className={styles['place']}>
            <MarkerKey style={styleOf(index, places.length)} />{' '}
            <Link to={linkTo(place.id)}>{place.name}</Link>
          </th>
        </tr>
        {rows
          .filter((row) => row.place.id === place.id)
          .map(({ id, number, name }) => {
            const { text, detail, level } = shade.figureOf(id);
            return (
              <tr key={id}>
                <th scope="row">
                  <span className="secondary figure">{number}</span> {name}
                </th>
                <td className={level === null ? 'number secondary' : 'number'}>
                  {level === null ? text : <b>{text}</b>}
                  {detail !== null && ` ${detail}`}
                </td>
              </tr>
            );
          })}
      </tbody>
    ))}
  </table>
);
