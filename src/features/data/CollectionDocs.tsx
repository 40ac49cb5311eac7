import { apiPath } from '#src/addresses/apiPath.ts';
import { useApiDocument } from '#src/client/useApiDocument.ts';

import { apiCollections, type ApiCollection } from './apiCollections.ts';
import { FileButton } from './FileButton.tsx';
import type { RecordWords } from './recordFiles.ts';
import styles from './CollectionDocs.module.scss';

type Props = { readonly words: RecordWords };

/** What the names of files begin with. */
const fileStart = ({ isIllustrative }: RecordWords) =>
  isIllustrative ? 'placeboard-illustrative' : 'placeboard';

/** Every collection: what it holds, as JSON, CSV and Excel workbook, its parameters and fields. */
export function CollectionDocs({ words }: Props) {
  const { apiAddress } = words;
  const collections = apiCollections(useApiDocument());
  return (
    <>
      <p className="measure">
        <FileButton
          label="Everything as one zip"
          of="the record"
          file={`${fileStart(words)}-${words.asAt}.zip`}
          make={async () => (await import('./recordFiles.ts')).recordZip(collections, words)}
        />{' '}
        Each collection as CSV and as an Excel workbook, and what every column is, by the W3C’s “CSV
        on the Web”.
      </p>
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
                <FileButton
                  label="Excel"
                  of={collection.name}
                  file={`${fileStart(words)}-${collection.name}-${words.asAt}.xlsx`}
                  make={async () =>
                    (await import('./recordFiles.ts')).collectionWorkbook(collection, words)
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
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
