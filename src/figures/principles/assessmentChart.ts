import type { ScalesSpec } from '#src/contract/figures/scalesSpec.ts';
import type { PlaceStyle } from '#src/contract/placeStyle.ts';
import { LEVEL_IDS, LEVELS } from '#src/contract/plain/assessmentLevels.ts';
import type { Principle } from '#src/contract/principles/principle.ts';
import {
  assessmentFinding,
  findingOn,
  partnerWords,
  principleSentences,
} from '#src/narrative/principles/assessmentSentences.ts';
import type { Partner } from '#src/record/agreements/partnersOf.ts';

/** By shape first: partners are no places, so none has a place’s colour. */
const STYLES: readonly [PlaceStyle, ...PlaceStyle[]] = [
  { marker: 'circle', colour: 'shade-3', dash: null },
  { marker: 'square', colour: 'shade-2', dash: null },
  { marker: 'triangle', colour: 'comparator', dash: null },
  { marker: 'diamond', colour: 'rest', dash: null },
  { marker: 'plus', colour: 'comparator', dash: null },
];

/** Partners beside each other on each principle: marks on the four levels, and what they say. */
export const assessmentChart = (
  about: string,
  principles: readonly Principle[],
  partners: readonly Partner[],
): ScalesSpec => ({
  kind: 'scales',
  name: assessmentFinding(about, principles, partners),
  steps: LEVEL_IDS.map((level) => LEVELS[level].name),
  keys: partners.map((partner, n) => ({
    id: partner.name,
    label: partnerWords(partner),
    style: STYLES[n % STYLES.length] ?? STYLES[0],
  })),
  rows: principles.map((principle) => ({
    id: principle.id,
    label: principle.name,
    sentences: principleSentences(principle, partners),
    marks: partners.flatMap(({ name, latest, before }) => {
      const now = findingOn(latest, principle.id);
      const earlier = before && findingOn(before, principle.id);
      return now
        ? {
            key: name,
            at: LEVEL_IDS.indexOf(now.level),
            before: earlier ? LEVEL_IDS.indexOf(earlier.level) : null,
          }
        : [];
    }),
  })),
});
