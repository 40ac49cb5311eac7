import { useHref } from 'react-router';

import { apiPath } from '#src/addresses/apiPath.ts';
import { calendarPath, feedPath } from '#src/addresses/followPaths.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { CollectionDocs } from '#src/features/data/CollectionDocs.tsx';
import { FigureDocs } from '#src/features/data/FigureDocs.tsx';
import { systemNote } from '#src/narrative/sources/systemNote.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';
import { formatDate } from '#src/narrative/language/format.ts';

const LEAD =
  'Every collection of this record as JSON for programs, CSV and Excel workbooks for spreadsheets, free to use with its source named.';

export const loader = pageLoader(async ({ loadApiDocument }) => {
  await loadApiDocument();
  return { title: 'Data and API', description: LEAD };
});

/** Downloads, the API's documentation from its OpenAPI document, licence, how to cite. */
export function Component() {
  const { meta, items } = useCollection('system');
  const { apiAddress, today } = useRenderInfo();
  const feed = useHref(feedPath({}));
  const calendar = useHref(calendarPath({}));
  const [system] = items;
  if (!system) return null;
  const illustrative = meta.basis === 'illustrative';
  return (
    <article>
      <h1>Data and API</h1>
      <p className="lead">{LEAD}</p>
      {illustrative && (
        <p className="notice">
          <strong>Illustrative:</strong> everything in this record is made up for demonstration. Do
          not cite it as fact.
        </p>
      )}
      <section className="card" aria-labelledby="collections">
        <h2 id="collections">Collections</h2>
        <CollectionDocs
          words={{
            apiAddress,
            title: `Placeboard: ${system.name}`,
            asAt: meta.asAt,
            licence: meta.licence,
            attribution: meta.attribution,
            cautions: [...(illustrative ? [ILLUSTRATIVE] : []), systemNote(system)],
            isIllustrative: illustrative,
          }}
        />
      </section>
      <section className="card" aria-labelledby="figures">
        <h2 id="figures">Figures</h2>
        <p className="measure">
          What pages and embeds show, as data: words, table, and what the chart draws. Another site
          can draw our figure with our words.
        </p>
        <FigureDocs apiAddress={apiAddress} />
      </section>
      <section className="card" aria-labelledby="api">
        <h2 id="api">The API</h2>
        <div className="columns">
          <p>
            Reading needs no key and is open to every origin. Each collection answers at the address
            above; parameters narrow the answer. A wrong parameter gets an error that names it and
            lists what is allowed. Answers carry an <code>ETag</code>: ask again with it and get a
            short “not changed”.
          </p>
          <ul>
            <li>
              <a href={`${apiAddress}/${apiPath('openapi')}`}>OpenAPI 3.1 document</a>: every
              address, parameter, field and error
            </li>
            <li>
              <a href={`${apiAddress}/${apiPath('schemas')}`}>JSON Schema</a>: every shape, for
              checking a record of your own
            </li>
            <li>
              <a
                type="application/ld+json"
                href={`${apiAddress}/${apiPath('record', {}, 'jsonld')}`}
              >
                The register as linked data (JSON-LD)
              </a>
              : places, services, decisions, bodies and agreements, and who acts for whom, to join
              with other registers; what its terms mean is in{' '}
              <a
                type="application/ld+json"
                href={`${apiAddress}/${apiPath('context', {}, 'jsonld')}`}
              >
                its context
              </a>
            </li>
            <li>
              <a
                type="application/ld+json"
                href={`${apiAddress}/${apiPath('catalogue', {}, 'jsonld')}`}
              >
                A catalogue of the collections (DCAT)
              </a>
              : for data portals
            </li>
            <li>
              <a href={`${apiAddress}/health`}>Health</a>: whether the API answers, and from which
              version of the record
            </li>
            <li>
              <a href={feed}>Changes as a feed (Atom)</a> and{' '}
              <a href={calendar}>review dates as a calendar file (.ics)</a>: to follow the record
              without asking again. The pages of each place and service name their own
            </li>
          </ul>
          <p>
            Dates are ISO 8601, and as exact as they are known: a year, a month, a day or a range.
            Money is in pounds. Zero, suppressed, missing and not applicable are four different
            states of a value; an empty field means what its description says.
          </p>
        </div>
      </section>
      <section className="card" aria-labelledby="licence">
        <h2 id="licence">Licence, and how to cite</h2>
        <div className="columns">
          <p>{meta.licence}.</p>
          <p>{meta.attribution}</p>
          <p>
            <a href={`${import.meta.env.BASE_URL}third-party-notices.txt`}>
              Licences of the libraries in this site’s script
            </a>
            . Its style sheet holds parts of NHS.UK frontend by NHS England (MIT licence).
          </p>
          {!illustrative && (
            <p>
              Cite as:{' '}
              <q>
                Placeboard: {system.name}, record as at {formatDate(meta.asAt)}
              </q>
              , the address of the page, and the date you read it ({formatDate(today)}). For a
              figure, cite its own source too: every entry names one.
            </p>
          )}
        </div>
      </section>
    </article>
  );
}
