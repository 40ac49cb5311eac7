import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';

import { asAtParam } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { MarkerKey } from '#src/charts/Marker.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { CellStatus } from '#src/features/register/CellStatus.tsx';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { cellWords, deciderRule } from '#src/narrative/register/deciderRule.ts';
import { filterRows, isPicked, registerRows } from '#src/figures/register/registerRows.ts';
import { cellKey } from '#src/record/register/cellKey.ts';
import { sharedConflicts } from '#src/record/register/sharedConflicts.ts';

import styles from './RegisterGrid.module.scss';
import type { RegisterView } from './useRegister.ts';

type Props = {
  readonly caption: string;
  /** The cell that is open beside the grid. */
  readonly selected?: { place: string; service: string } | undefined;
  /** On the register's own page: its filters, and the days of change. */
  readonly view?: RegisterView;
};

/** Id of the link to a cell, on the register's own page. */
export const cellId = ({ place, service }: Pick<RegisterCell, 'place' | 'service'>) =>
  `cell-${place}-${service}`;

const NO_FILTERS = { group: null, status: null };

const MAX_PLACES_WITHOUT_SCROLLING = 4;

/**
 * Services × places: status, date, and who decides where it is not the body that decides elsewhere.
 * Where there is no room for words it is a matrix of marks, with the words in a list below.
 */
export function RegisterGrid({ caption, selected, view }: Props) {
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: cells } = useCollection('register', asAtParam(when));
  if (!system) return null;
  const filters = view ?? NO_FILTERS;
  const groups = filterRows(registerRows(services, places, cells), filters);
  const rule = deciderRule(cells, system, when);
  const isWide = places.length > MAX_PLACES_WITHOUT_SCROLLING;
  const shared = sharedConflicts(cells);
  const [dateShown] = view?.dates.filter(({ day }) => day === when.asAt) ?? [];
  // Where every cell changed, the steps above the grid say so.
  const changed = new Map(
    dateShown && dateShown.cells.length < cells.length
      ? dateShown.cells.map((cell) => [cellKey(cell), cell.aspect])
      : [],
  );
  const flagsOf = (cell: RegisterCell) => ({
    disputed: cell.conflicts.some((id) => !shared.includes(id)),
    changed: changed.get(cellKey(cell)) ?? null,
  });
  const classesOf = (cell: RegisterCell) =>
    [
      cell.basis === 'illustrative' && 'illustrative',
      changed.has(cellKey(cell)) && styles['changed'],
      isPicked(cell, filters) && styles['picked'],
    ]
      .filter((name) => typeof name === 'string')
      .join(' ') || undefined;
  const linkToCell = (cell: RegisterCell) =>
    (view ?? when).linkTo(paths.cell(cell.place, cell.service));
  return (
    <div className={styles['register']}>
      <SidewaysScroll label={caption} when={isWide} open={selected ? cellKey(selected) : null}>
        <table className={isWide ? `${styles['grid']} ${styles['wide']}` : styles['grid']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              {places.map((place, index) => (
                <th key={place.id} scope="col">
                  <Link to={when.linkTo(paths.place(place.id))}>
                    <MarkerKey style={styleOf(index, places.length)} />
                    {place.name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ group, rows }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={places.length + 1} className={styles['group']}>
                  <span className={styles['stays']}>{group}</span>
                </th>
              </tr>
              {rows.map(({ service, cells: own }) => (
                <tr key={service.id}>
                  <th scope="row">
                    <Link to={when.linkTo(paths.service(service.id))}>{service.name}</Link>
                  </th>
                  {own.map((cell, index) => {
                    const place = places[index];
                    return (
                      place && (
                        <td key={cell.place} className={classesOf(cell)}>
                          <Link
                            id={view && cellId(cell)}
                            to={linkToCell(cell)}
                            className={styles['cell']}
                            aria-current={
                              selected?.place === cell.place && selected.service === cell.service
                                ? 'true'
                                : undefined
                            }
                          >
                            <span className="visually-hidden">
                              {service.name}, {place.name}:
                            </span>{' '}
                            <CellStatus
                              cell={cell}
                              flags={flagsOf(cell)}
                              decides={rule.exception(cell, place)}
                              rule={rule.clause}
                            />
                          </Link>
                        </td>
                      )
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </SidewaysScroll>
      <p className={`secondary ${styles['rule']}`}>
        {rule.sentence}{' '}
        <span className="screen-only">Open a cell for its decisions and their sources.</span>
      </p>
      {shared.length > 0 && (
        <p className={styles['shared']}>
          <strong>Sources conflict</strong> about every cell: open one{' '}
          <span className="print-only">online </span>to read what each says.
        </p>
      )}
      <details className={isWide ? `${styles['list']} ${styles['printed']}` : styles['list']}>
        <summary>In words, place by place</summary>
        <div>
          {places.map((place, index) => (
            <section key={place.id} aria-labelledby={`list-${place.id}`}>
              <h3 id={`list-${place.id}`}>{place.name}</h3>
              <ul className="plain-list">
                {groups
                  .flatMap(({ rows }) => rows)
                  .map(({ service, cells: own }) => {
                    const cell = own[index];
                    return (
                      cell && (
                        <li key={service.id}>
                          <Link to={linkToCell(cell)}>{service.name}</Link>:{' '}
                          {cellWords(cell, system, when, flagsOf(cell))}
                        </li>
                      )
                    );
                  })}
              </ul>
            </section>
          ))}
        </div>
      </details>
    </div>
  );
}

/** Where needed, a region that scrolls sideways, by keyboard too, and keeps the open cell in sight. */
function SidewaysScroll(props: {
  readonly label: string;
  readonly when: boolean;
  /** Key of the open cell; null: none is. */
  readonly open: string | null;
  readonly children: ReactNode;
}) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = region.current?.querySelector('[aria-current="true"]');
    if (!region.current || !cell || props.open === null) return;
    const [box, own] = [region.current, cell].map((one) => one.getBoundingClientRect());
    if (!box || !own || (own.left >= box.left && own.right <= box.right)) return;
    region.current.scrollLeft += own.left - box.left - (box.width - own.width) / 2;
  }, [props.open]);
  if (!props.when) return props.children;
  return (
    <div
      ref={region}
      className={styles['scroll']}
      role="region"
      aria-label={props.label}
      tabIndex={0}
    >
      {props.children}
    </div>
  );
}
