import { useCollection } from '#src/client/useCollection.ts';
import type { Place } from '#src/contract/place.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { partSize } from '#src/narrative/places/footprintWords.ts';
import { residentsOf } from '#src/record/residentsOf.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

type Props = { readonly place: Place; readonly asAt: string; readonly numbers: SourceNumbers };

/** What a place is made of: whole or part areas, with their residents. */
export function Footprint({ place, asAt, numbers }: Props) {
  const [system] = useCollection('system').items;
  const { items: areas } = useCollection('areas');
  const hasMap = useCollection('tiles').items.some((tile) => tile.place === place.id);
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const statedFrom = system?.footprintStatedFrom ?? null;
  return (
    <>
      {statedFrom && asAt < statedFrom && (
        <p className="notice">
          The footprint on this date is <strong>not stated</strong>: today’s councils began on{' '}
          {formatDate(statedFrom)}. What follows is today’s.
        </p>
      )}
      <ul>
        {place.footprint.map((part) => (
          <li key={part.area}>
            {part.extent === 'whole' ? 'All of' : 'Part of'} {nameOf(part.area)}
            <span className="secondary"> {partSize(part)}</span>
            {part.note && <span className="secondary">. {part.note}</span>}
          </li>
        ))}
      </ul>
      {/* Where there is a map, its numbered list names the districts. */}
      {place.districts.length > 0 && !hasMap && (
        <p className="small">
          <span className="secondary">Districts:</span> {place.districts.map(nameOf).join(', ')}
        </p>
      )}
      <p className="secondary small">
        {residentsOf(place) === null
          ? 'What the place is made of'
          : 'Residents: Census 2021, added up over small areas (LSOAs)'}
        <Cite citations={place.sources} numbers={numbers} />
      </p>
    </>
  );
}
