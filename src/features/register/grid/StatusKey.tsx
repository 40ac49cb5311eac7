import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { statusCounts } from '#src/narrative/register/registerWords.ts';
import { StatusMeanings } from '#src/ui/status/StatusMeanings.tsx';

import styles from './StatusKey.module.scss';

/** What the words in the register mean: those that occur, in the order of their counts. */
export const StatusKey = ({ cells }: { readonly cells: readonly RegisterCell[] }) => (
  <details className={styles['key']}>
    <summary>What the words mean</summary>
    <StatusMeanings statuses={statusCounts(cells).map(({ key }) => key)} className="definitions" />
    <p className="screen-only">
      <Link to={paths.words}>All words used here</Link>, such as{' '}
      <Link to={paths.word('place')}>place</Link>,{' '}
      <Link to={paths.word('delegation')}>delegation</Link> and{' '}
      <Link to={paths.word('who-decides')}>who decides</Link>
    </p>
  </details>
);
