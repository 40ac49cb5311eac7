import { Link } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { sharedConflicts } from '#src/record/sharedConflicts.ts';

import { CellStatus } from './CellStatus.tsx';
import styles from './RegisterGrid.module.scss';
import { asAtParam } from './registerQueries.ts';
import { registerRows } from './registerRows.ts';
import { shortBody } from './shortBody.ts';
import { useAsAt } from './useAsAt.ts';

type Props = {
  readonly caption: string;
  /** The cell that is open beside the grid. */
  readonly selected?: { place: string; service: string } | undefined;
};

/** Services × places: status, date, and who decides; as a list by place where there is no room. */
export function RegisterGrid({ caption, selected }: Props) {
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: cells } = useCollection('register', asAtParam(when));
  if (!system) return null;
  const groups = registerRows(services, places, cells);
  const shared = sharedConflicts(cells);
  const cellLink = (cell: RegisterCell, about: string) => (
    <Link
      to={when.keep(`/register/${cell.place}/${cell.service}`)}
      className={styles['cell']}
      aria-current={
        selected?.place === cell.place && selected.service === cell.service ? 'true' : undefined
      }
    >
      <span className="visually-hidden">{about}: </span>
      <CellStatus cell={cell} disputed={cell.conflicts.some((id) => !shared.includes(id))} />
    </Link>
  );
  const decidesHeading = when.isDefault ? 'Who decides today' : 'Who decided then';
  return (
    <>
      <table className={styles['grid']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Service</th>
            <th scope="col">{decidesHeading}</th>
            {places.map((place) => (
              <th key={place.id} scope="col">
                <Link to={when.keep(`/places/${place.id}`)}>{place.name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, rows }) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={places.length + 2} className={styles['group']}>
                {group}
              </th>
            </tr>
            {rows.map(({ service, cells: own, decides }) => (
              <tr key={service.id}>
                <th scope="row">{service.name}</th>
                <td className={styles['decides']}>
                  {decides ? shortBody(decides, system) : 'Differs by place'}
                </td>
                {own.map((cell, index) => (
                  <td
                    key={cell.place}
                    className={cell.basis === 'illustrative' ? 'illustrative' : undefined}
                  >
                    {cellLink(cell, `${service.name}, ${places[index]?.name ?? ''}`)}
                    {decides === null && (
                      <span className={styles['holder']}>
                        {shortBody(cell.decides, system)} {when.isDefault ? 'decides' : 'decided'}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {shared.length > 0 && (
        <p className={styles['shared']}>
          <strong>Sources conflict</strong> about every cell: open one to read what each says.
        </p>
      )}
      <div className={styles['list']}>
        {places.map((place, index) => (
          <section key={place.id} aria-labelledby={`list-${place.id}`}>
            <h3 id={`list-${place.id}`}>
              <Link to={when.keep(`/places/${place.id}`)}>{place.name}</Link>
            </h3>
            <ul className="plain-list">
              {groups
                .flatMap(({ rows }) => rows)
                .map(({ service, cells: own }) => {
                  const cell = own[index];
                  return (
                    cell && (
                      <li
                        key={service.id}
                        className={cell.basis === 'illustrative' ? 'illustrative' : undefined}
                      >
                        {service.name}
                        {cellLink(cell, `${service.name}, ${place.name}`)}
                        <span className={styles['holder']}>
                          {shortBody(cell.decides, system)} {when.isDefault ? 'decides' : 'decided'}
                        </span>
                      </li>
                    )
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
