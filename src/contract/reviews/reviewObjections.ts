/* What must hold between the parts of a review. Types alone, so that a form can ask, too, without Zod. */

type Step = {
  readonly on: string;
  readonly way: string;
  readonly agreed: readonly string[];
} | null;
type Evidenced = { readonly evidence: readonly string[] };
type Priced = {
  readonly cost: { readonly money: { readonly year: string | null } } | null;
};

/** What of a review the rules look at. */
type Parts = {
  readonly evidence: readonly { readonly id: string }[];
  readonly services: readonly (Evidenced &
    Priced & {
      readonly id: string;
      readonly overlaps: readonly { readonly service: string }[] | null;
    })[];
  readonly commissioning: readonly Evidenced[];
  readonly report: {
    readonly on: string | null;
    readonly priorities: readonly { readonly id: string }[];
  };
  readonly firstGate: Step;
  readonly options: readonly (Priced & { readonly id: string; readonly priority: string })[];
  readonly secondGate: Step;
};

export type ReviewObjection = {
  readonly path: readonly (string | number)[];
  readonly error: string;
};

const ids = (rows: readonly { readonly id: string }[]): Set<string> =>
  new Set(rows.map(({ id }) => id));

/** What of a review contradicts another part of it, each with where and what must be. */
export function* reviewObjections(review: Parts): Generator<ReviewObjection> {
  yield* unknownIds(review);
  yield* wrongYears(review);
  yield* wrongSteps(review);
}

function* unknownIds({ evidence, services, commissioning }: Parts): Generator<ReviewObjection> {
  const gathered = ids(evidence);
  for (const [name, rows] of [
    ['services', services],
    ['commissioning', commissioning],
  ] as const)
    for (const [index, row] of rows.entries())
      for (const [at, id] of row.evidence.entries())
        if (!gathered.has(id))
          yield {
            path: [name, index, 'evidence', at],
            error: 'must be the id of evidence of this review: add it there, or correct it',
          };
  const known = ids(services);
  for (const [index, { id, overlaps }] of services.entries())
    for (const [at, { service }] of (overlaps ?? []).entries())
      if (service === id || !known.has(service))
        yield {
          path: ['services', index, 'overlaps', at, 'service'],
          error: 'must be the id of another service of this review',
        };
}

function* wrongYears({ services, options }: Parts): Generator<ReviewObjection> {
  for (const [name, rows] of [
    ['services', services],
    ['options', options],
  ] as const)
    for (const [index, { cost }] of rows.entries()) {
      const year = cost?.money.year ?? null;
      if (year !== null && (Number(year.slice(2, 4)) + 1) % 100 !== Number(year.slice(5)))
        yield {
          path: [name, index, 'cost', 'money', 'year'],
          error: 'must be two years in a row, such as 2023/24',
        };
    }
}

/** Stages follow each other: report, gate, options, gate. */
function* wrongSteps(review: Parts): Generator<ReviewObjection> {
  const { report, firstGate, options, secondGate } = review;
  if (firstGate) {
    if (report.on === null || firstGate.on < report.on)
      yield {
        path: ['firstGate', 'on'],
        error: 'must not be before the day of the report on which it decides',
      };
    yield* among('firstGate', firstGate, ids(report.priorities), 'a priority of the report');
  }
  const agreed = new Set(firstGate?.way === 'proceed' ? firstGate.agreed : []);
  for (const [index, { priority }] of options.entries())
    if (!agreed.has(priority))
      yield {
        path: ['options', index, 'priority'],
        error: 'must be a priority that the first gate agreed',
      };
  if (!secondGate) return;
  if (firstGate?.way !== 'proceed' || secondGate.on < firstGate.on)
    yield {
      path: ['secondGate', 'on'],
      error: 'must not be before a first gate that decided to proceed',
    };
  yield* among('secondGate', secondGate, ids(options), 'an option of this review');
}

function* among(
  name: string,
  { agreed }: NonNullable<Step>,
  known: ReadonlySet<string>,
  what: string,
): Generator<ReviewObjection> {
  for (const [at, id] of agreed.entries())
    if (!known.has(id)) yield { path: [name, 'agreed', at], error: `must be the id of ${what}` };
}
