import type { Assessment } from '#src/contract/principles/assessment.ts';
import { formatCount, formatDate } from '#src/narrative/language/format.ts';

export const ASSESS_TITLE = 'Assess a partnership';

export const ASSESS_LEAD =
  'Say where a partnership stands on each principle, with the evidence; hold it beside what others found; take it away as a file.';

/** What is done with what is entered, before anything is. */
export const ASSESS_KEPT =
  'What you enter stays on this page, and goes with it, unless you keep it in this browser or save it as a file. Nothing is sent anywhere.';

export const NEEDS_SCRIPT =
  'The form works in your browser, which needs script for it. Without script, print the principles with their levels, fill them in by hand, and give that to whoever keeps this record: each assessment is a file of its own there.';

/** What a field of the form lacks, by the field of the contract. */
export const FIELD_PROBLEMS: Readonly<Record<string, string>> = {
  place: 'Choose what is assessed: a place or an agreement.',
  agreement: 'Choose what is assessed: a place or an agreement.',
  partner: 'Write which partner assesses, such as “the council”.',
  on: 'Write the day of the assessment.',
  level: 'Choose one of the four levels.',
  evidence:
    'Write what shows it, and the document that says so: every level above “nothing yet” needs evidence.',
  text: 'Write what was seen.',
  document: 'Name the document that says so, and whose it is.',
  where: 'Say where in the document it stands, such as “Item 5”.',
  address: 'Write a web address beginning with https://, or leave it empty.',
  dated:
    'Write the document’s date as a year, a month or a day, such as 2026, 2026-03 or 2026-03-31, or leave it empty.',
};

/** Heads the list of what is wrong in the form. */
export const problemsHeading = (count: number): string =>
  `Not saved: ${formatCount(count, 'field needs', 'fields need')} something`;

export const savedWords = (file: string): string =>
  `Saved as ${file}. Open it here to go on with it, or send it to whoever keeps the record: they check it, and publish it from the record’s folder “assessments”.`;

/** An assessment by its partner and day: `the ICB, 3 March 2026`. */
export const assessmentName = ({ partner, on }: Pick<Assessment, 'partner' | 'on'>): string =>
  `${partner}, ${formatDate(on)}`;

/** What is said once a file is in the form. */
export const openedWords = (theirs: Pick<Assessment, 'partner' | 'on'>): string =>
  `The form holds the assessment by ${assessmentName(theirs)} now.`;

/** The two ways to open a file. */
export const OPEN_ASSESSMENT = {
  mine: 'Go on with an assessment from a file',
  other: 'Set another partner’s assessment beside it, from a file',
} as const;

/** Asks before a form is replaced. */
export const replaceAssessmentQuestion = (theirs: Pick<Assessment, 'partner' | 'on'>): string =>
  `Replace what is in the form with the assessment by ${assessmentName(theirs)}?`;

/** Why a file that was opened is not taken. */
export const ASSESSMENT_FILE_PROBLEMS = {
  tooLarge: (name: string) => `“${name}” is too large to be an assessment.`,
  unreadable: (name: string) => `“${name}” could not be read.`,
  notJson: (name: string) => `“${name}” is not JSON, so it holds no assessment.`,
  wrong: (name: string) => `“${name}” can’t be used as an assessment:`,
} as const;
