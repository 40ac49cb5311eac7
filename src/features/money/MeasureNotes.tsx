import type { Fund } from '#src/contract/promises.ts';
import { partsSentence } from '#src/narrative/promises/moneySentence.ts';

import { partsOf, type MoneyTable } from './moneyTables.ts';

type Props = {
  readonly table: MoneyTable;
  /** Every fund that is known, so that parts are found. */
  readonly funds: readonly Fund[];
};

/** What the sums of one measure don't say themselves: notes, and how parts stand to their whole. */
export function MeasureNotes({ table, funds }: Props) {
  const notes = table.rows.flatMap(({ place, years }) =>
    years.flat().map((fund) => ({
      id: fund.id,
      about: `${place.name}, ${fund.year}`,
      texts: [
        fund.note === table.note ? '' : (fund.note ?? ''),
        partsSentence(fund, partsOf(fund, funds)),
      ].filter((text) => text !== ''),
    })),
  );
  // What is said of a sum is often said of its parts, too: once for each place and year.
  const said = new Map<string, Set<string>>();
  for (const { about, texts } of notes)
    if (texts.length > 0) said.set(about, new Set([...(said.get(about) ?? []), ...texts]));
  if (said.size === 0) return null;
  return (
    <ul className="secondary small">
      {[...said].map(([about, texts]) => (
        <li key={about}>
          {about}: {[...texts].join(' ')}
        </li>
      ))}
    </ul>
  );
}
