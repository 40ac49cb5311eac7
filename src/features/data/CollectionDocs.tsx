import { apiPath } from '#src/addresses/apiPath.ts';
import { useApiDocument } from '#src/client/useApiDocument.ts';

import { apiCollections, type ApiCollection } from './apiCollections.ts';
import styles from './CollectionDocs.module.scss';

type Props = { readonly apiAddress: string };

/** Every collection: what it holds, as JSON and CSV, its parameters and fields. */
export function CollectionDocs({ apiAddress }: Props) {
  const collections = apiCollections(useApiDocument());
  return (
    <table className={styles['collections']}>
      <caption className="visually-hidden">Collections of the API</caption>
      <thead>
        <tr>
          <th scope="col">Collection</th>
          <th scope="col">What it holds</th>
          <th scope="col">Download</th>
        </tr>
      </thead>
      <tbody>
        {collections.map((collection) => (
          <tr key={collection.name} id={collection.name}>
            <th scope="row">{collection.name}</th>
            <td>
              {collection.summary}
              {collection.holds !== null && (
                <span className="secondary"> · {collection.holds}</span>
              )}
              <Details collection={collection} />
            </td>
            <td>
              <a href={`${apiAddress}/${apiPath(collection.name)}`}>
                JSON<span className="visually-hidden"> of {collection.name}</span>
              </a>{' '}
              <a href={`${apiAddress}/${apiPath(collection.name, {}, 'csv')}`}>
                CSV<span className="visually-hidden"> of {collection.name}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Details = ({ collection }: { readonly collection: ApiCollection }) => (
  <details className={styles['details']}>
    <summary>
      Fields and parameters<span className="visually-hidden"> of {collection.name}</span>
    </summary>
    <h3>Fields</h3>
    <dl className="definitions">
      {collection.fields.map((field) => (
        <div key={field.name}>
          <dt>
            <code>{field.name}</code>
          </dt>
          <dd>{field.description}</dd>
        </div>
      ))}
    </dl>
    <h3>Parameters</h3>
    {collection.parameters.length === 0 && <p>None: the whole collection is always answered.</p>}
    <dl className="definitions">
      {collection.parameters.map((parameter) => (
        <div key={parameter.name}>
          <dt>
            <code>{parameter.name}</code>
          </dt>
          <dd>
            {parameter.description}
            {parameter.example !== null && (
              <>
                {' '}
                Example: <code>{parameter.example}</code>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  </details>
);
