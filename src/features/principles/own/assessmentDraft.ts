import type { Body } from '#src/contract/agreements/body.ts';
import { cleanText } from '#src/contract/plain/cleanText.ts';
import type { Basis } from '#src/contract/plain/words.ts';
import type { Assessment } from '#src/contract/principles/assessment.ts';
import type { AssessmentDraft, EvidenceDraft } from '#src/contract/principles/assessmentDraft.ts';
import { slug } from '#src/narrative/language/slug.ts';

export const EMPTY_EVIDENCE: EvidenceDraft = {
  text: '',
  document: '',
  on: '',
  where: '',
  address: '',
};

/** A form with nothing in it. @param about `place blackpool`; empty: not chosen */
export const emptyDraft = (
  principles: readonly { readonly id: string }[],
  about: string,
): AssessmentDraft => ({
  about,
  partner: '',
  on: '',
  findings: principles.map(({ id }) => ({
    principle: id,
    level: '',
    amount: '',
    evidence: [EMPTY_EVIDENCE],
  })),
});

const isBlank = (evidence: EvidenceDraft) =>
  Object.values(evidence).every((text) => cleanText(text) === '');

/** A draft without pieces of evidence in which nothing is written, but for one to write in. */
export const withoutBlanks = (draft: AssessmentDraft): AssessmentDraft => ({
  ...draft,
  findings: draft.findings.map((finding) => {
    const evidence = finding.evidence.filter((one) => !isBlank(one));
    return { ...finding, evidence: evidence.length === 0 ? [EMPTY_EVIDENCE] : evidence };
  }),
});

const orNull = (text: string): string | null => cleanText(text) || null;

/**
 * A draft as the contract would have it, if all of it is right. What was not chosen is an empty text,
 * which the contract refuses.
 * @param draft without blanks
 */
export function candidateOf(
  draft: AssessmentDraft,
  { basis, bodies }: { readonly basis: Basis; readonly bodies: readonly Body[] },
) {
  const [kind, about = ''] = draft.about.split(' ');
  const partner = cleanText(draft.partner);
  const body = bodies.find(({ name, inSentence }) => partner === name || partner === inSentence);
  return {
    id: slug(`${about} ${partner} ${draft.on}`),
    basis,
    sources: [],
    place: kind === 'agreement' ? null : about,
    agreement: kind === 'agreement' ? about : null,
    partner,
    body: body?.id ?? null,
    on: draft.on,
    findings: draft.findings.map(({ principle, level, amount, evidence }) => ({
      principle,
      level,
      amount: orNull(amount),
      evidence: evidence
        .filter((one) => !isBlank(one))
        .map(({ text, document, on, where, address }) => ({
          text: cleanText(text),
          document: cleanText(document),
          on: orNull(on),
          where: cleanText(where),
          address: orNull(address),
        })),
    })),
  };
}

/** An assessment as its form has it. @param principles of the record: those that it lacks stay empty */
export const draftOf = (
  { place, agreement, partner, on, findings }: Assessment,
  principles: readonly { readonly id: string }[],
): AssessmentDraft => ({
  about: place === null ? `agreement ${agreement}` : `place ${place}`,
  partner,
  on,
  findings: emptyDraft(principles, '').findings.map((empty) => {
    const found = findings.find(({ principle }) => principle === empty.principle);
    if (!found) return empty;
    const evidence = found.evidence.map((one) => ({
      ...one,
      on: one.on ?? '',
      address: one.address ?? '',
    }));
    return {
      ...empty,
      level: found.level,
      amount: found.amount ?? '',
      evidence: evidence.length === 0 ? empty.evidence : evidence,
    };
  }),
});
