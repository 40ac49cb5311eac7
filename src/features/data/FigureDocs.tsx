import { FIGURES } from '#src/figures/registry.ts';

import styles from './CollectionDocs.module.scss';

/** Every figure: what it shows, its content as JSON, and its parameters. */
export const FigureDocs = ({ apiAddress }: { readonly apiAddress: string }) => (
  <table className={styles['collections']}>
    <caption className="visually-hidden">Figures of the API</caption>
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col">What it shows</th>
        <th scope="col">Download</th>
      </tr>
    </thead>
    <tbody>
      {FIGURES.map(({ id, about, params }) => (
        <tr key={id} id={`figure-${id}`}>
          <th scope="row">{id}</th>
          <td>
            {about}
            {Object.keys(params).length > 0 && (
              <details className={styles['details']}>
                <summary>
                  Parameters<span className="visually-hidden"> of {id}</span>
                </summary>
                <dl>
                  {Object.entries(params).map(([name, { description }]) => (
                    <div key={name}>
                      <dt>
                        <code>{name}</code>
                      </dt>
                      <dd>{description}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </td>
          <td>
            <a href={`${apiAddress}/figures/${id}.json`}>
              JSON<span className="visually-hidden"> of {id}</span>
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
