import type { RecordDraft } from '#server/records/RecordDraft.ts';

import { agreementProblems } from './agreements.ts';
import { assessmentProblems } from './assessments.ts';
import { basisProblems } from './basis.ts';
import { connectionProblems } from './connections.ts';
import { dateProblems } from './dates.ts';
import { decisionProblems } from './decisions.ts';
import { deckProblems } from './decks.ts';
import { duplicateProblems } from './duplicates.ts';
import { fundProblems } from './funds.ts';
import { areaProblems } from './geography/areas.ts';
import { lsoaProblems } from './geography/lsoas.ts';
import { neighbourhoodProblems } from './geography/neighbourhoods.ts';
import { tileProblems } from './geography/tiles.ts';
import { indicatorProblems } from './indicators.ts';
import { measureProblems } from './measures.ts';
import { placeProblems } from './places.ts';
import { referenceProblems } from './references.ts';
import { relationProblems } from './relations.ts';
import { retiredProblems } from './retired.ts';
import type { RuleProblem } from './RuleProblem.ts';
import { seriesProblems } from './series.ts';

const RULES = [
  // What descriptors of collections say.
  referenceProblems,
  duplicateProblems,
  dateProblems,
  basisProblems,
  // What takes code.
  retiredProblems,
  areaProblems,
  placeProblems,
  tileProblems,
  lsoaProblems,
  neighbourhoodProblems,
  decisionProblems,
  relationProblems,
  fundProblems,
  measureProblems,
  indicatorProblems,
  seriesProblems,
  agreementProblems,
  connectionProblems,
  deckProblems,
  assessmentProblems,
];

/** Everything that the rules across entries find wrong in a record. */
export const ruleProblems = (draft: RecordDraft): RuleProblem[] =>
  RULES.flatMap((rule) => [...rule(draft)]);
