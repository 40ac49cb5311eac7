import { COMMISSIONING_TOPICS } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';

/** The parts of a review in which something may be missing. */
export const GAP_PARTS = [
  'aims',
  'infrastructure',
  'commissioning',
  'evidence',
  'report',
  'options',
] as const;
export type GapPart = (typeof GAP_PARTS)[number];

/** Something that the method asks for before a gate, and that is not there. */
export type ReviewGap = {
  readonly part: GapPart;
  /** What is missing: a field of the contract, or `none` of what there should be. */
  readonly field: string;
  /** Names of what lacks it; empty: the part as a whole. */
  readonly names: readonly string[];
  /** Of how many; 0: the part as a whole. */
  readonly of: number;
};

const isMissing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

/** One gap for each field that some rows lack. */
function fieldGaps<R extends object>(
  part: GapPart,
  rows: readonly R[],
  fields: readonly (keyof R & string)[],
  nameOf: (row: R) => string,
  lacks: (row: R, field: keyof R & string) => boolean = (row, field) => isMissing(row[field]),
): ReviewGap[] {
  return fields.flatMap((field) => {
    const without = rows.filter((row) => lacks(row, field));
    return without.length === 0
      ? []
      : [{ part, field, names: without.map(nameOf), of: rows.length }];
  });
}

const whole = (part: GapPart, field: string): ReviewGap => ({ part, field, names: [], of: 0 });

function infrastructureGaps({ services }: Review): ReviewGap[] {
  if (services.length === 0) return [whole('infrastructure', 'none')];
  return fieldGaps(
    'infrastructure',
    services,
    [
      'provider',
      'providedFor',
      'specification',
      'cost',
      'users',
      'sla',
      'earlierReviews',
      'overlaps',
      'impact',
      'evidence',
    ],
    ({ name }) => name,
    // An empty list of overlaps says that there are none.
    (row, field) => (field === 'overlaps' ? row.overlaps === null : isMissing(row[field])),
  );
}

function commissioningGaps({ commissioning }: Review): ReviewGap[] {
  const missing = Object.entries(COMMISSIONING_TOPICS)
    .filter(([topic]) => !commissioning.some((item) => item.topic === topic))
    .map(([, name]) => name);
  const specialist = commissioning.filter((item) => item.topic === 'specialist');
  const flexibilities = commissioning.filter((item) => item.topic === 'flexibility');
  return [
    ...(missing.length > 0
      ? [
          {
            part: 'commissioning' as const,
            field: 'topic',
            names: missing,
            of: Object.keys(COMMISSIONING_TOPICS).length,
          },
        ]
      : []),
    ...fieldGaps('commissioning', specialist, ['pathway'], ({ text }) => text),
    ...fieldGaps('commissioning', flexibilities, ['process', 'resources'], ({ text }) => text),
    ...fieldGaps('commissioning', commissioning, ['evidence'], ({ text }) => text),
  ];
}

function evidenceGaps({ evidence }: Review): ReviewGap[] {
  const has = (...kinds: string[]) => evidence.some(({ kind }) => kinds.includes(kind));
  return [
    ...(has('meeting') ? [] : [whole('evidence', 'meeting')]),
    ...(has('document', 'sla') ? [] : [whole('evidence', 'document')]),
    ...fieldGaps('evidence', evidence, ['on', 'origin'], ({ title }) => title),
  ];
}

const REPORT_FIELDS = [
  'infrastructure',
  'commissioning',
  'scope',
  'principles',
  'priorities',
  'on',
] as const;

/** What the method asks for before the decision to proceed or to stop, and is not there. */
export function gapsBeforeFirstGate(review: Review): ReviewGap[] {
  const { aims, report } = review;
  return [
    ...(['infrastructure', 'commissioning', 'models'] as const)
      .filter((aim) => aims[aim] === null)
      .map((aim) => whole('aims', aim)),
    ...infrastructureGaps(review),
    ...commissioningGaps(review),
    ...evidenceGaps(review),
    ...REPORT_FIELDS.filter((field) => isMissing(report[field])).map((field) =>
      whole('report', field),
    ),
  ];
}

/** What the method asks for before the decision on options, and is not there. */
export function gapsBeforeSecondGate({ report, firstGate, options }: Review): ReviewGap[] {
  const agreed = report.priorities.filter(({ id }) => firstGate?.agreed.includes(id));
  const optionsOf = (priority: string) => options.filter((option) => option.priority === priority);
  const without = agreed.filter(({ id }) => optionsOf(id).length === 0);
  const undecided = agreed.filter(
    ({ id }) => optionsOf(id).length > 0 && !optionsOf(id).some((one) => one.isRecommended),
  );
  return [
    ...[
      { field: 'none', names: without },
      { field: 'isRecommended', names: undecided },
    ]
      .filter(({ names }) => names.length > 0)
      .map(({ field, names }) => ({
        part: 'options' as const,
        field,
        names: names.map(({ text }) => text),
        of: agreed.length,
      })),
    ...fieldGaps(
      'options',
      options,
      ['text', 'timescale', 'resources', 'cost', 'involved', 'lessons'],
      ({ name }) => name,
    ),
  ];
}
