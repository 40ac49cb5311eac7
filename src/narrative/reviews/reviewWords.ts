import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';
import { joinWords } from '#src/narrative/language/format.ts';

/** What a review is, in one sentence. */
export const REVIEWS_LEAD =
  'A review looks at the support services that partners could share and at commissioning together, in two stages, each of which ends in a gate: a decision to proceed or to stop.';

export const NO_REVIEW = 'This record holds no review.';

export const NO_INVENTORY = 'No inventory of services is stated.';

/** The aims of a review by what they are about. */
export const AIM_WORDS = {
  infrastructure: 'Sharing support services',
  commissioning: 'Commissioning together',
  models: 'Models for what is agreed',
} as const;

/** Who provides a service, for whom. */
export const providedWords = ({
  provider,
  providedFor,
}: Pick<SharedService, 'provider' | 'providedFor'>): string =>
  `${provider ?? 'not known by whom'}, for ${
    providedFor.length === 0 ? 'whom is not known' : joinWords(providedFor)
  }`;

/** What is told of a service besides its cost, with what stands where it isn't known. */
export const SERVICE_FIELDS = {
  specification: { label: 'Specification', missing: 'not known' },
  users: { label: 'Users', missing: 'not known' },
  sla: { label: 'Service level agreement (SLA)', missing: 'not known' },
  earlierReviews: { label: 'Earlier reviews and option appraisals', missing: 'not known' },
  impact: { label: 'What a change would mean', missing: 'not assessed' },
} as const;

/** What is told of an option, with what stands where it isn't known. */
export const OPTION_FIELDS = {
  text: { label: 'What would be done', missing: 'not written' },
  timescale: { label: 'Timescale', missing: 'not known' },
  resources: { label: 'Resources', missing: 'not known' },
  involved: { label: 'Who was involved', missing: 'not stated' },
  lessons: { label: 'Lessons from elsewhere', missing: 'none stated' },
} as const;

/** What a report of the first stage holds, in its order. */
export const REPORT_FIELDS = {
  infrastructure: { label: 'Infrastructure services today', missing: 'not written' },
  commissioning: { label: 'Commissioning today', missing: 'not written' },
  scope: { label: 'Scope for joint development', missing: 'not written' },
} as const;
