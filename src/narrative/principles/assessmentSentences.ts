import { LEVEL_IDS, LEVELS, type Level } from '#src/contract/plain/assessmentLevels.ts';
import type {
  Assessment,
  Evidence,
  PrincipleFinding,
} from '#src/contract/principles/assessment.ts';
import type { Principle } from '#src/contract/principles/principle.ts';
import { capitalise, formatDate, joinClauses, joinWords } from '#src/narrative/language/format.ts';
import type { Partner } from '#src/record/agreements/partnersOf.ts';

/** A level as it stands in a sentence: “done in part”. */
const nameOfLevel = (level: Level): string => `“${LEVELS[level].name.toLowerCase()}”`;

export const findingOn = (
  { findings }: Pick<Assessment, 'findings'>,
  principle: string,
): PrincipleFinding | undefined => findings.find((one) => one.principle === principle);

/** The partners at each level of a principle, lowest level first. */
const byLevel = (partners: readonly Partner[], principle: string) =>
  LEVEL_IDS.flatMap((level) => {
    const names = partners
      .filter(({ latest }) => findingOn(latest, principle)?.level === level)
      .map(({ name }) => name);
    return names.length === 0 ? [] : [{ level, names }];
  });

/** Whether partners see a principle differently. */
const isDisputed = (partners: readonly Partner[], principle: string): boolean =>
  byLevel(partners, principle).length > 1;

const says = (names: readonly string[]) => (names.length === 1 ? 'says' : 'say');

/** How partners see one principle, and how each saw it before. */
export function principleSentences(
  { id, amount }: Pick<Principle, 'id' | 'amount'>,
  partners: readonly Partner[],
): string[] {
  const levels = byLevel(partners, id);
  const [first] = levels;
  if (!first) return [];
  const views = levels.map(({ level, names }) => {
    return `${joinWords(names)} ${says(names)} ${nameOfLevel(level)}`;
  });
  const now =
    levels.length > 1
      ? `They differ: ${joinClauses(views, ',')}.`
      : first.names.length > 1
        ? `They agree: ${nameOfLevel(first.level)}.`
        : `${capitalise(views.join(''))}.`;
  const before = partners.flatMap(({ name, latest, before: earlier }) => {
    const [was, is] = [earlier, latest].map((one) => one && findingOn(one, id)?.level);
    if (!earlier || !was || !is) return [];
    const said = was === is ? 'the same' : nameOfLevel(was);
    return [`${capitalise(name)} said ${said} on ${formatDate(earlier.on)}.`];
  });
  const stated = partners.map(({ name, latest }) => {
    return `${findingOn(latest, id)?.amount ?? 'not stated'} by ${name}`;
  });
  return [now, ...before, ...(amount === null ? [] : [`${amount}: ${joinWords(stated)}.`])];
}

/** The finding of all assessments of one thing: where partners differ. */
export function assessmentFinding(
  name: string,
  principles: readonly Pick<Principle, 'id' | 'name'>[],
  partners: readonly Partner[],
): string {
  const [only, ...others] = partners;
  if (!only) return noAssessment(name);
  if (others.length === 0)
    return `${capitalise(only.name)} alone has assessed ${name}: there is no other view to hold beside it.`;
  const disputed = principles.filter(({ id }) => isDisputed(partners, id));
  if (disputed.length === 0) return `Those who assessed ${name} agree on every principle.`;
  if (disputed.length === principles.length)
    return `Those who assessed ${name} differ on every principle.`;
  const names = joinWords(disputed.map((one) => `“${one.name}”`));
  return `Those who assessed ${name} differ on ${names}, and agree on the others.`;
}

const noAssessment = (name: string): string =>
  `No assessment of ${name} by these principles was found.`;

/** Said where a record has no assessment at all. */
export const NONE_FOUND =
  'None found: this record holds no assessment of a place or an agreement by these principles.';

export const assessmentTitle = (name: string): string => `How partners see ${name}`;

/** How the marks are read. */
export const SCALE_READING =
  'Each mark is what one partner found, from “nothing yet” on the left to “done and checked” on the right; a hollow mark is what it found before. Levels are words in an order: they are never added, averaged or ranked.';

/** The document that a piece of evidence is from: `Minutes (5 May 2026), item 5`. */
export const evidenceDocumentWords = ({
  document,
  on,
  where,
}: Omit<Evidence, 'text' | 'address'>): string =>
  `${document} (${on === null ? 'undated' : formatDate(on)}), ${where}`;

/** A partner with the days of what is shown: `The council, 18 June 2026; before, 12 June 2025`. */
export const partnerWords = ({ name, latest, before }: Partner): string =>
  `${capitalise(name)}, ${formatDate(latest.on)}${before ? `; hollow: ${formatDate(before.on)}` : ''}`;
