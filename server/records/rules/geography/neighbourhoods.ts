import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { problemIn, type RuleProblem } from '#server/records/rules/RuleProblem.ts';

/** A neighbourhood lies in a district that its place has a share of. */
export function* neighbourhoodProblems({
  neighbourhoods,
  places,
}: RecordDraft): Generator<RuleProblem> {
  for (const [index, { district, place: id }] of neighbourhoods.rows.entries()) {
    const place = places.rows.find((one) => one.id !== undefined && one.id === id);
    if (!place?.footprint || !place.districts || district === undefined) continue;
    const within = [...place.districts, ...place.footprint.map((part) => part?.area)];
    if (!within.includes(district))
      yield problemIn(
        neighbourhoods,
        index,
        ['district'],
        `“${district}” is neither a district of “${id}” nor in its footprint`,
        'Correct district or place here, or the place in places.json.',
      );
  }
}
