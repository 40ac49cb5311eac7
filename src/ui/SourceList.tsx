import { formatDate } from '#src/narrative/language/format.ts';

import styles from './SourceList.module.scss';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

/** The numbered sources at the foot of a page: title, publisher, date, address. */
export const SourceList = ({ numbers }: { readonly numbers: SourceNumbers }) => (
  <section className="card" aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <ol className={styles['list']}>
      {numbers.list.map((source, index) => (
        <li key={source.id} id={`source-${index + 1}`}>
          {/* Nobody need type the address of what is made up. */}
          <a
            href={source.address}
            className={source.basis === 'illustrative' ? undefined : styles['address']}
          >
            {source.title}
          </a>
          , {source.publisher}
          <span className="secondary">
            {source.published
              ? `, published ${formatDate(source.published)}`
              : ', publication date not known'}
            {source.basis === 'illustrative' && ' (illustrative)'}
          </span>
        </li>
      ))}
    </ol>
  </section>
);
