import { capitalise, joinWords } from '#src/narrative/language/format.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
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

/** What is missing of a part as a whole. */
const WHOLE_WORDS: Readonly<Record<string, string>> = {
  'aims infrastructure': 'The aim about sharing services is not stated.',
  'aims commissioning': 'The aim about commissioning is not stated.',
  'aims models': 'The aim about models for what is agreed is not stated.',
  'infrastructure none': 'No service is in the inventory.',
  'evidence meeting': 'No meeting is listed.',
  'evidence document': 'No document or service level agreement is listed.',
  'report infrastructure': 'The position of infrastructure services is not written.',
  'report commissioning': 'The position of commissioning is not written.',
  'report scope': 'The scope for joint development is not written.',
  'report principles': 'No principle is recommended.',
  'report priorities': 'No priority is recommended.',
  'report on': 'It is a draft: the day on which the partners got it is not stated.',
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

/** One thing that is missing, in words: “Cost not known: 3 of 9 services (Legal, …).” */
export function gapSentence(gap: ReviewGap): string {
  const key = `${gap.part} ${gap.field}`;
  if (gap.of === 0) return WHOLE_WORDS[key] ?? '';
  const count =
    gap.names.length === gap.of
      ? `all ${rowsOf(gap)}`
      : `${gap.names.length} of ${gap.of} ${rowsOf(gap)}`;
  const names =
    gap.names.length === gap.of && gap.of > 3 ? '' : ` (${joinWords(gap.names.map(withoutStop))})`;
  return `${FIELD_WORDS[key] ?? ''}: ${gap.of === 1 ? gap.names.map(withoutStop).join('') : count + names}.`;
}

/** How much is missing before a gate, in a clause. */
export function gapWords(gaps: readonly ReviewGap[], gate: 1 | 2): string {
  const before = `before the ${gate === 1 ? 'first' : 'second'} gate`;
  if (gaps.length === 0) return `nothing that the method asks for is missing ${before}`;
  return `${numberWord(gaps.length)} ${gaps.length === 1 ? 'thing is' : 'things are'} missing ${before}`;
}

/** The heading above what is missing. */
export const missingHeading = (gate: 1 | 2, isDecided: boolean): string =>
  `What ${isDecided ? 'was' : 'is'} missing before the ${gate === 1 ? 'first' : 'second'} gate`;

/** The same as a sentence. */
export const missingSentence = (gaps: readonly ReviewGap[], gate: 1 | 2): string =>
  `${capitalise(gapWords(gaps, gate))}.`;
