import { csvText, scalarCell } from '#src/contract/plain/csvText.ts';
import { COST_MEASURES, PRECISIONS } from '#src/contract/plain/words.ts';
import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';

/** The columns of a CSV of services, in their order, each with what it holds. */
export const SERVICE_COLUMNS = {
  name: 'The service. Needed, and different in each row.',
  provider: 'Who provides it. Empty: not known.',
  providedFor: 'For whom; several with “;” between. Empty: not known.',
  specification: 'What is specified, or that nothing is. Empty: not known.',
  cost: 'Pounds, such as 12500 or 12500.50. Empty: not known, which is not zero.',
  precision: `${PRECISIONS.join(', ')}. Empty: exact.`,
  measure: `${Object.keys(COST_MEASURES).join(', ')}. Empty: not-stated.`,
  year: 'The financial year of the cost, such as 2025/26. Empty: not stated.',
  users: 'Who uses it, and how many. Empty: not known.',
  sla: 'Its service level agreement, or that there is none. Empty: not known.',
  earlierReviews: 'Earlier reviews, or that there were none. Empty: not known.',
  overlapsWith:
    'Names of services that do the same, with “;” between; “none” where you looked and found none. Empty: not looked at.',
  overlap: 'What they both do. Needed with overlapsWith, unless it is “none”.',
  impact: 'What a change would mean. Empty: not assessed.',
} as const;
export type ServiceColumn = keyof typeof SERVICE_COLUMNS;

// TypeScript types Object.keys as strings.
export const SERVICE_COLUMN_NAMES = Object.keys(SERVICE_COLUMNS) as ServiceColumn[];

/** What stands in overlapsWith where somebody looked and found none. */
export const NO_OVERLAP = 'none';

/** Services as such a CSV; of none, the template to fill in. */
export function servicesCsv(services: readonly SharedService[]): string {
  const nameOf = (wanted: string) => services.find(({ id }) => id === wanted)?.name ?? wanted;
  const cells = ({ overlaps, cost, providedFor, ...service }: SharedService) => ({
    ...service,
    providedFor: providedFor.join('; '),
    cost: cost?.money.amount,
    precision: cost?.money.precision,
    measure: cost?.measure,
    year: cost?.money.year,
    overlapsWith:
      overlaps?.length === 0
        ? NO_OVERLAP
        : overlaps?.map(({ service: id }) => nameOf(id)).join('; '),
    overlap: overlaps && [...new Set(overlaps.map(({ text }) => text))].join('; '),
  });
  return csvText(
    SERVICE_COLUMN_NAMES,
    services.map((service) => {
      const row = cells(service);
      return SERVICE_COLUMN_NAMES.map((column) => scalarCell(row[column]));
    }),
  );
}
