import type { RecordDraft } from '#server/records/RecordDraft.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

type PlaceRow = RecordDraft['places']['rows'][number];

/** Proxies are labelled, and the counts of LSOAs add up. */
export function* placeProblems(draft: RecordDraft): Generator<RuleProblem> {
  for (const [index, row] of draft.places.rows.entries()) {
    yield* proxyProblems(draft, index, row);
    yield* decileProblems(draft, index, row);
    for (const [at, part] of (row.footprint ?? []).entries())
      if (part?.extent === 'part' && part.lsoas != null && part.lsoas === part.lsoasInArea)
        yield problemIn(
          draft.places,
          index,
          ['footprint', at, 'extent'],
          'is “part”, but all LSOAs of the area are in the place',
          'Write “whole”, or correct lsoas or lsoasInArea.',
        );
  }
  yield* sharedAreas(draft);
}

/** A place whose figures come from another area says so in `proxy`; other places don't. */
function* proxyProblems(draft: RecordDraft, index: number, row: PlaceRow): Generator<RuleProblem> {
  const { footprint, figuresFrom, proxy } = row;
  if (!footprint || figuresFrom === undefined || proxy === undefined) return;
  const [only] = footprint;
  if (footprint.some((part) => !part?.area || !part.extent)) return;
  const matches = footprint.length === 1 && only?.extent === 'whole' && only.area === figuresFrom;
  if (!matches && proxy === null)
    yield problemIn(
      draft.places,
      index,
      ['proxy'],
      `is empty (null), but figures come from ${figuresFrom}, which is not exactly the place’s footprint`,
      'Say how that area differs from the place.',
    );
  if (matches && proxy !== null)
    yield problemIn(
      draft.places,
      index,
      ['proxy'],
      `calls ${figuresFrom} a proxy, but it is exactly the place’s footprint`,
      'Write null, or correct footprint or figuresFrom.',
    );
}

function* decileProblems(draft: RecordDraft, index: number, row: PlaceRow): Generator<RuleProblem> {
  const deciles = row.deprivation?.deciles;
  const sum = total(deciles);
  const lsoas = total(row.footprint?.map((part) => part?.lsoas));
  if (sum !== undefined && lsoas !== undefined && sum !== lsoas)
    yield problemIn(
      draft.places,
      index,
      ['deprivation', 'deciles'],
      `add up to ${sum}, but the footprint has ${lsoas} LSOAs`,
      'Correct the tenths, or lsoas in the footprint.',
    );
}

/** The parts of an area in several places agree on its number of LSOAs and don't exceed it. */
function* sharedAreas(draft: RecordDraft): Generator<RuleProblem> {
  const parts = draft.places.rows.flatMap((row, index) =>
    (row.footprint ?? []).flatMap((part, at) =>
      part?.area && part.lsoas != null && part.lsoasInArea != null
        ? [{ index, at, area: part.area, lsoas: part.lsoas, lsoasInArea: part.lsoasInArea }]
        : [],
    ),
  );
  for (const [area, shares] of Map.groupBy(parts, (part) => part.area)) {
    const [first, ...others] = shares;
    let used = first?.lsoas ?? 0;
    for (const { index, at, lsoas, lsoasInArea } of others) {
      used += lsoas;
      if (lsoasInArea !== first?.lsoasInArea)
        yield problemIn(
          draft.places,
          index,
          ['footprint', at, 'lsoasInArea'],
          `is ${lsoasInArea}, but ${first?.lsoasInArea} for ${area} in another part`,
          'Make the two the same.',
        );
      else if (used > lsoasInArea)
        yield problemIn(
          draft.places,
          index,
          ['footprint', at, 'lsoas'],
          `brings the parts of ${area} to ${used} LSOAs, but it has ${lsoasInArea}`,
          'Correct the parts: an LSOA is in one place only.',
        );
    }
  }
}

/** The sum; undefined if a number is missing or not stated. */
const total = (numbers: readonly (number | null | undefined)[] | undefined): number | undefined =>
  numbers?.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number == null ? undefined : sum + number),
    0,
  );
