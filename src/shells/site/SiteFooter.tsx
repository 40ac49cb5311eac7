import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { systemNote } from '#src/narrative/sources/systemNote.ts';

import styles from './SiteFooter.module.scss';

/** The footer: publisher, dates, licence, links, and the other records. */
export function SiteFooter({ system }: { readonly system: System }) {
  const { otherRecords, today } = useRenderInfo();
  const { meta } = useCollection('system');
  return (
    <footer className={styles['footer']}>
      <div className="container">
        <p>
          {systemNote(system)} Sources last searched{' '}
          {system.searched !== system.updated && `on ${formatDate(system.searched)}, `}and record
          last changed on {formatDate(system.updated)}. Page made on {formatDate(today)}.{' '}
          {system.basis === 'published'
            ? meta.attribution
            : 'Everything in this record is made up for demonstration.'}
        </p>
        <ul className={`plain-list screen-only ${styles['links']}`}>
          <li>
            <Link to={paths.about}>About and contact</Link>
          </li>
          <li>
            <Link to={paths.unknowns}>What we could not find</Link>
          </li>
          <li>
            <Link to={paths.words}>The words used here</Link>
          </li>
          <li>
            <Link to={paths.principles}>Principles of partnership</Link>
          </li>
          <li>
            <Link to={paths.reviews}>Reviews of shared services</Link>
          </li>
          <li>
            <Link to={paths.data}>Data and API</Link>
          </li>
          <li>
            <Link to={paths.embedBuilder}>Put this on your page</Link>
          </li>
          <li>
            <Link to={paths.accessibility}>Accessibility</Link>
          </li>
          <li>
            <Link to={paths.privacy}>Privacy</Link>
          </li>
          {otherRecords.map(({ prefix, name }) => (
            <li key={prefix}>
              <a href={prefix || '/'}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
