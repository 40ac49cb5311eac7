import { useSearchParams } from 'react-router';

import { withQuery } from '#src/addresses/withQuery.ts';
import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { FootprintList } from './FootprintList.tsx';
import { MapAndList } from './MapAndList.tsx';
import { ShadeForm } from './ShadeForm.tsx';
import { tileRows } from '#src/figures/map/tileRows.ts';
import {
  deprivationShade,
  hasDeprivation,
  indicatorShade,
  readShade,
  shadeQuery,
} from '#src/figures/map/tileShades.ts';

/** The queries that `SystemFootprint` reads, beside `shadeQueries`. */
export const footprintQueries: readonly CollectionQuery[] = [
  ['system', {}],
  ['places', {}],
  ['areas', {}],
  ['tiles', {}],
  ['indicators', {}],
  ['sources', {}],
];

type Props = {
  readonly asAt: string;
  /** Address of the page, with its as-at date. */
  readonly address: string;
  readonly linkTo: (place: string) => string;
};

/** The whole footprint as map and list, coloured by place, or shaded by what `?shade=` names. */
export function SystemFootprint({ asAt, address, linkTo }: Props) {
  const [search] = useSearchParams();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: tiles } = useCollection('tiles');
  const { items: indicators } = useCollection('indicators');
  const { choice, problem } = readShade(search.get('shade'), { tiles, indicators });
  const statedFrom = system?.footprintStatedFrom ?? null;
  return (
    <>
      {statedFrom !== null && asAt < statedFrom && (
        <p className="notice">
          The footprint on this date is <strong>not stated</strong>: today’s councils began on{' '}
          {formatDate(statedFrom)}. What follows is today’s.
        </p>
      )}
      {problem !== null && <p className="notice problem">{problem}</p>}
      {tiles.length === 0 ? (
        <FootprintList places={places} areas={areas} rows={[]} linkTo={linkTo} />
      ) : (
        <>
          <ShadeForm
            indicators={indicators}
            deprivation={hasDeprivation(tiles)}
            shown={choice.by === 'indicator' ? choice.indicator.id : choice.by}
            asAt={system && asAt === recordDay(system) ? null : asAt}
          />
          {choice.by === 'indicator' ? (
            <ShadedByIndicator
              key={choice.indicator.id}
              indicator={choice.indicator}
              asAt={asAt}
              address={withQuery(address, { shade: choice.indicator.id })}
              linkTo={linkTo}
            />
          ) : (
            <MapAndList
              rows={tileRows({ tiles, places, areas })}
              shade={choice.by === 'deprivation' ? deprivationShade(tiles, places) : null}
              asAt={asAt}
              address={withQuery(address, {
                shade: choice.by === 'deprivation' ? 'deprivation' : null,
              })}
              linkTo={linkTo}
            />
          )}
        </>
      )}
    </>
  );
}

type ByIndicator = Props & { readonly indicator: Indicator };

function ShadedByIndicator({ indicator, ...view }: ByIndicator) {
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: tiles } = useCollection('tiles');
  const [name, params] = shadeQuery(indicator.id, tiles);
  const { items: observations } = useCollection(name, params);
  return (
    <MapAndList
      rows={tileRows({ tiles, places, areas })}
      shade={indicatorShade(indicator, tiles, observations)}
      about={indicator}
      {...view}
    />
  );
}
