import { formatDate } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

import styles from './SourceList.module.scss';

/** So many stand there on a phone, too, where a longer list is a press away. */
const MOST_OPEN = 3;

/** The numbered sources at the foot of a page: title, publisher, date, address. */
export function SourceList({ numbers }: { readonly numbers: SourceNumbers }) {
  const list = (
    <ol className={styles['list']}>
      {numbers.list.map((source, index) => (
        <li key={source.id} id={`source-${index + 1}`}>
          {source.address === null ? (
            source.title
          ) : (
            <a
              href={source.address}
              // Nobody need type the address of what is made up.
              className={source.basis === 'illustrative' ? undefined : styles['address']}
            >
              {source.title}
            </a>
          )}
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
  );
  return (
    <section className="card" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      {numbers.list.length > MOST_OPEN ? (
        <PhoneDisclosure summary={`All ${numbers.list.length} sources`}>{list}</PhoneDisclosure>
      ) : (
        list
      )}
    </section>
  );
}
