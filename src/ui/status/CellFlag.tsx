import type { ReactNode } from 'react';

import type { CellFlagKind } from '#src/contract/plain/words.ts';
import { CELL_FLAG_WORDS } from '#src/narrative/register/statusWords.ts';

import styles from './CellFlag.module.scss';

type Props = {
  readonly kind: CellFlagKind;
  /** What follows its words, such as since when. */
  readonly children?: ReactNode;
};

/** What is to be looked into about a cell: a mark and words; the mark alone in a narrow register. */
export const CellFlag = ({ kind, children }: Props) => {
  const { mark, label } = CELL_FLAG_WORDS[kind];
  return (
    <span className={`${styles['flag']} ${styles[kind]}`}>
      <b className={styles['mark']} aria-hidden="true">
        {mark}
      </b>{' '}
      <span className={styles['words']}>
        {label}
        {children}
      </span>
    </span>
  );
};
