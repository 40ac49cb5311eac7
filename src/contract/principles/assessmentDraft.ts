import { z } from 'zod';

import { Assessment } from './assessment.ts';

const EvidenceDraft = z.object({
  text: z.string(),
  document: z.string(),
  on: z.string(),
  where: z.string(),
  address: z.string(),
});
export type EvidenceDraft = z.infer<typeof EvidenceDraft>;

const FindingDraft = z.object({
  principle: z.string(),
  level: z.string(),
  amount: z.string(),
  evidence: z.array(EvidenceDraft),
});
export type FindingDraft = z.infer<typeof FindingDraft>;

const AssessmentDraft = z.object({
  /** `place blackpool`, `agreement together`; empty: not chosen. */
  about: z.string(),
  partner: z.string(),
  on: z.string(),
  findings: z.array(FindingDraft),
});
/** An assessment as its form has it, whole or not: every field is a text, empty where nothing is written. */
export type AssessmentDraft = z.infer<typeof AssessmentDraft>;

/** What the browser keeps: the form, and the assessments of others to hold beside it. */
export const OwnAssessment = z.object({ draft: AssessmentDraft, others: z.array(Assessment) });
export type OwnAssessment = z.infer<typeof OwnAssessment>;
