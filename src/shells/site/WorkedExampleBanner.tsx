import { useRenderInfo } from '#src/client/page/renderInfo.ts';

import styles from './WorkedExampleBanner.module.scss';

/** Says on every page of an illustrative record that all of it is made up. */
export function WorkedExampleBanner() {
  const published = useRenderInfo().otherRecords.find((record) => !record.illustrative);
  return (
    <aside className={`illustrative ${styles['banner']}`} aria-label="About this record">
      <div className="container">
        <p>
          <strong>Illustrative worked example.</strong> Every decision, sum, person and figure here
          is made up for demonstration; hatching marks it.
          {published && (
            <>
              {' '}
              <a href={published.prefix || '/'}>Go to the published record</a>
            </>
          )}
        </p>
      </div>
    </aside>
  );
}
