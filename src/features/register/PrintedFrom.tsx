import { useHref } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { useAsAt } from './useAsAt.ts';

type Props = {
  /** This view's address within the record: `/register?asAt=2024-01-01`. */
  readonly address: string;
};

/** Printed only: the view's address, absolute where the site's own is set, and its as-at date. */
export function PrintedFrom({ address }: Props) {
  const { asAt } = useAsAt();
  const [system] = useCollection('system').items;
  const path = useHref(address);
  return (
    <p className="print-only small">
      {system?.baseAddress ? new URL(path, system.baseAddress).href : path}, record as at{' '}
      {formatDate(asAt)}
    </p>
  );
}
