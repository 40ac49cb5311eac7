import type { Indicator } from '#src/contract/outcomes.ts';
import { formatDate } from '#src/narrative/language/format.ts';

/** The dataset of an indicator's figures: `Office, “Title”, released 1 May 2024; status: not stated`. */
export function datasetWords({ dataset }: Pick<Indicator, 'dataset'>): string {
  const { producer, title, released, status } = dataset;
  const when = released === null ? 'release date not known' : `released ${formatDate(released)}`;
  return `${producer}, “${title}”, ${when}; status: ${status ?? 'not stated'}`;
}
