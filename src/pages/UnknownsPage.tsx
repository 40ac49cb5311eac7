import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useMetadata } from '#src/client/page/metadata.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { searchedWords, unknownsHeading } from '#src/narrative/sources/unknownWords.ts';

export const loader = pageLoader(async ({ load, loadSystem }) => {
  const [{ searched }, { items: unknowns }] = await Promise.all([loadSystem(), load('unknowns')]);
  const upTo = unknowns.some(({ until }) => until !== null)
    ? ` We searched published sources up to ${formatDate(searched)}.`
    : '';
  return {
    title: unknownsHeading(unknowns),
    description: `Not found is not the same as “does not exist”.${upTo}`,
  };
});

/** What was looked for and not found: where, and until when. */
export function Component() {
  const { title, description } = useMetadata();
  const [system] = useCollection('system').items;
  const { items: unknowns } = useCollection('unknowns');
  const { items: places } = useCollection('places');
  if (!system) return null;
  return (
    <article>
      <h1>{title}</h1>
      <p className="lead">{description}</p>
      {unknowns.length === 0 && (
        <p>Nothing is listed. That is not proof that everything was found.</p>
      )}
      <ul className="plain-list pair">
        {unknowns.map((unknown) => (
          <li key={unknown.id} id={unknown.id} className="card">
            <div className={unknown.basis === 'illustrative' ? 'illustrative' : undefined}>
              <h2>{unknown.title}</h2>
              <p>{unknown.detail}</p>
              <p className="secondary small">
                {searchedWords(unknown)}
                {unknown.places.length > 0 && unknown.places.length < places.length && (
                  <>
                    {' '}
                    About{' '}
                    {places
                      .filter(({ id }) => unknown.places.includes(id))
                      .map((place, index) => (
                        <span key={place.id}>
                          {index > 0 && ', '}
                          <Link to={paths.place(place.id)}>{place.name}</Link>
                        </span>
                      ))}
                    .
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        If you have any of these, tell us
        {system.contact ? `: ${system.contact}` : ' (a contact address is not set yet)'}.
      </p>
    </article>
  );
}
