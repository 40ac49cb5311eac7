import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { countInWords } from '#src/narrative/language/numberWord.ts';
import type { GapPart, ReviewGap } from '#src/record/reviews/reviewGaps.ts';

/** What the parts of a review are called above what is missing of them. */
export const GAP_PART_WORDS = {
  aims: 'Aims',
  infrastructure: 'Infrastructure services',
  commissioning: 'Commissioning',
  evidence: 'Evidence',
  report: 'Report of the first stage',
  options: 'Options',
} as const satisfies Record<GapPart, string>;

/** What is missing of a part as a whole, and in what way. */
const WHOLE_WORDS: Readonly<Record<string, readonly [what: string, how: string]>> = {
  'aims infrastructure': ['Aim about sharing services', 'not stated'],
  'aims commissioning': ['Aim about commissioning', 'not stated'],
  'aims models': ['Aim about models for what is agreed', 'not stated'],
  'infrastructure none': ['Inventory', 'no service in it'],
  'evidence meeting': ['Meetings', 'none listed'],
  'evidence document': ['Documents and service level agreements', 'none listed'],
  'report infrastructure': ['Position of infrastructure services', 'not written'],
  'report commissioning': ['Position of commissioning', 'not written'],
  'report scope': ['Scope for joint development', 'not written'],
  'report principles': ['Principles', 'none recommended'],
  'report priorities': ['Priorities', 'none recommended'],
  'report on': ['Day on which the partners got it', 'not stated, so it is a draft'],
};

/** What some rows of a part lack, read before how many lack it. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  'infrastructure provider': 'Who provides it, not known',
  'infrastructure providedFor': 'For whom it is provided, not known',
  'infrastructure specification': 'Specification not known',
  'infrastructure cost': 'Cost not known',
  'infrastructure users': 'Users not known',
  'infrastructure sla': 'Service level agreement not known',
  'infrastructure earlierReviews': 'Earlier reviews not known',
  'infrastructure overlaps': 'Overlap not looked at',
  'infrastructure impact': 'Impact of a change not assessed',
  'infrastructure evidence': 'No evidence named',
  'commissioning topic': 'Nothing found yet',
  'commissioning pathway': 'Pathway or protocol not known',
  'commissioning process': 'Process not known',
  'commissioning resources': 'Resources not known',
  'commissioning evidence': 'No evidence named',
  'evidence on': 'Undated',
  'evidence origin': 'Not stated who was met or whose it is',
  'options none': 'No option',
  'options isRecommended': 'None recommended',
  'options text': 'What would be done, not written',
  'options timescale': 'Timescale not known',
  'options resources': 'Resources not known',
  'options cost': 'Cost not known',
  'options involved': 'Not stated who was involved',
  'options lessons': 'No lessons from elsewhere stated',
};

/** What one and several rows of a part are called. */
const ROW_WORDS: Readonly<Record<GapPart, string>> = {
  aims: 'aims',
  infrastructure: 'services',
  commissioning: 'findings',
  evidence: 'pieces of evidence',
  report: 'parts',
  options: 'options',
};

const withoutStop = (text: string): string => text.replace(/\.$/, '');

const rowsOf = ({ part, field }: ReviewGap): string => {
  if (field === 'topic') return 'topics';
  return part === 'options' && (field === 'none' || field === 'isRecommended')
    ? 'agreed priorities'
    : ROW_WORDS[part];
};

/** What is missing: `Cost not known`. */
export const gapName = ({ part, field, of }: ReviewGap): string =>
  (of === 0 ? WHOLE_WORDS[`${part} ${field}`]?.[0] : FIELD_WORDS[`${part} ${field}`]) ?? '';

/** Of what it is missing: `3 of 9 services (Legal, …)`; of a part as a whole, in what way. */
export function gapExtent(gap: ReviewGap): string {
  const { part, field, names, of } = gap;
  if (of === 0) return WHOLE_WORDS[`${part} ${field}`]?.[1] ?? '';
  if (of === 1) return names.map(withoutStop).join('');
  const isAll = names.length === of;
  const count = isAll ? `all ${rowsOf(gap)}` : `${names.length} of ${of} ${rowsOf(gap)}`;
  return isAll && of > 3 ? count : `${count} (${joinWords(names.map(withoutStop))})`;
}

/** One thing that is missing, in words: “Cost not known: 3 of 9 services (Legal, …).” */
export const gapSentence = (gap: ReviewGap): string => `${gapName(gap)}: ${gapExtent(gap)}.`;

/** How much is missing before a gate, in a clause. */
export function reviewGapWords(gaps: readonly ReviewGap[], gate: 1 | 2): string {
  const before = `before the ${gate === 1 ? 'first' : 'second'} gate`;
  if (gaps.length === 0) return `nothing that the method asks for is missing ${before}`;
  return `${countInWords(gaps.length, 'thing is', 'things are')} missing ${before}`;
}

/** The heading above what is missing. */
export const missingHeading = (gate: 1 | 2, isDecided: boolean): string =>
  `What ${isDecided ? 'was' : 'is'} missing before the ${gate === 1 ? 'first' : 'second'} gate`;

/** The same as a sentence. */
export const missingSentence = (gaps: readonly ReviewGap[], gate: 1 | 2): string =>
  `${capitalise(reviewGapWords(gaps, gate))}.`;
