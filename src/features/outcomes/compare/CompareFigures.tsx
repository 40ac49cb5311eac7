import { apiPath } from '#src/addresses/apiPath.ts';
import type { Place } from '#src/contract/place.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';

import { compareAddress } from '#src/figures/comparison/compareAddress.ts';
import type { CompareParams } from '#src/figures/comparison/compareParams.ts';
import { compareStyles, type CompareRow } from '#src/figures/comparison/compareRows.ts';
import { CompareTable } from './CompareTable.tsx';
import { CompareTrends } from './CompareTrends.tsx';

type Props = {
  readonly params: Pick<CompareParams, 'areas' | 'against'>;
  readonly places: readonly Place[];
  readonly rows: readonly CompareRow[];
  readonly numbers: SourceNumbers;
};

/** The figures of a comparison: the latest in a table, and how each changed in small pictures. */
export function CompareFigures({ params: { areas, against }, places, rows, numbers }: Props) {
  const looks = compareStyles(areas, places);
  const indicators = [...new Set(rows.map(({ indicator }) => indicator.id))];
  const chosen = {
    areas: areas.map(({ id }) => id),
    indicators,
    ...(against ? { against: against.id } : {}),
  };
  const address = compareAddress(chosen);
  const codes = new Set([...areas, ...(against ? [against] : [])].map(({ areaCode }) => areaCode));
  const shared = (id: string) => ({
    address: `${address}#${id}`,
    data: apiPath('observations', { area: [...codes].join(',') }, 'csv'),
    params: {
      area: chosen.areas.join(','),
      indicator: indicators.join(','),
      ...(against ? { against: against.id } : {}),
    },
  });
  return (
    <>
      <section className="card" aria-labelledby="table">
        <h2 id="table" data-shown>
          {against ? `Latest figures, compared with ${against.name}` : 'Latest figures'}
        </h2>
        <CompareTable
          caption={`${joinWords(areas.map(({ name }) => name))}: latest figures`}
          areas={areas}
          against={against}
          rows={rows}
          looks={looks}
          numbers={numbers}
        />
        <Share name="the latest figures" {...shared('table')} figure="comparison" />
      </section>

      <section className="card" aria-labelledby="trends">
        <h2 id="trends">Over time</h2>
        <p className="secondary small">
          Each picture has a scale of its own and shows a shape; the outcome’s page has the figures.
          {against && !areas.includes(against) && ` ${against.name} is the line of grey dots.`}{' '}
          Changes are between the latest period and the one that ends nearest to ten years earlier.
        </p>
        <CompareTrends rows={rows} looks={looks} />
        <Share name="the trends" {...shared('trends')} figure="comparison-trends" />
      </section>
    </>
  );
}
