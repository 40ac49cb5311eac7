import type { Fund } from '#src/contract/promises.ts';
import { fundPartsSentence } from '#src/narrative/promises/moneySentence.ts';

import { partsOf, type MoneyTable } from '#src/figures/money/moneyTables.ts';

type Props = {
  readonly table: MoneyTable;
  /** All funds, among them the parts of those in the table. */
  readonly funds: readonly Fund[];
};

/** Notes on the sums of one measure, and how their parts relate to them. */
export function MeasureNotes({ table, funds }: Props) {
  const notes = table.rows.flatMap(({ place, years }) =>
    years.flat().map((fund) => ({
      id: fund.id,
      about: `${place.name}, ${fund.year}`,
      texts: [
        fund.note === table.note ? '' : (fund.note ?? ''),
        fundPartsSentence(fund, partsOf(fund, funds)),
      ].filter((text) => text !== ''),
    })),
  );
  // A note on a sum is often on its parts, too: show it once for each place and year.
  const textsByTopic = new Map<string, Set<string>>();
  for (const { about, texts } of notes)
    if (texts.length > 0)
      textsByTopic.set(about, new Set([...(textsByTopic.get(about) ?? []), ...texts]));
  if (textsByTopic.size === 0) return null;
  return (
    <ul className="secondary small">
      {[...textsByTopic].map(([about, texts]) => (
        <li key={about}>
          {about}: {[...texts].join(' ')}
        </li>
      ))}
    </ul>
  );
}
