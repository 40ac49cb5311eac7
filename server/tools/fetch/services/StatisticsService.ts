import type { ObservationColumn } from '#server/records/read/observationColumns.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

import type { Tally } from './Tally.ts';

/** A file of a service, downloaded now or before. */
export type Download = {
  /** Path of the file, for messages. */
  name: string;
  text: string;
};

/** One row of an observations file as text, not checked yet. */
export type Cells = Readonly<Record<ObservationColumn, string>>;

/** Which rows of a service are selected. */
export type RowFilter = {
  indicator: Indicator;
  /** Codes of the record's areas. */
  areas: ReadonlySet<string>;
  /** Whether rows about parts of the population are selected, too. */
  groups: boolean;
};

/** Returns the cell of a row under a heading, without spaces around it. */
export type ReadCell = (heading: string) => string;

/** Where remarks on a row go while it is read. */
type RowRemarks = {
  /** Reports a problem, after which nothing is written. */
  report: (heading: string, problem: string, remedy: string) => void;
  /** Remarks of the service on a value that our format has no column for. */
  notes: Tally;
};

/** How figures are downloaded from one service, and how its rows are read. */
export type StatisticsService<N extends StatisticsServiceName> = {
  /** Its name, for messages. */
  title: string;
  /** The addresses to download; `name` is the name of the file in the cache. */
  requests: (series: NonNullable<Connection[N]>) => { address: string; name: string }[];
  /** The service's headings of those of our columns that it has. */
  headings: Readonly<Partial<Record<ObservationColumn, string>>>;
  /** Other headings that a download must have. */
  otherHeadings: readonly string[];
  /** Why a row is not selected, in words that follow a number of rows, and its name; null if it is. */
  skipReason: (
    cell: ReadCell,
    series: NonNullable<Connection[N]>,
    filter: RowFilter,
  ) => [reason: string, name: string] | null;
  /** A selected row in our columns; null if it can't be read, which has been reported. */
  toCells: (
    cell: ReadCell,
    series: NonNullable<Connection[N]>,
    filter: RowFilter,
    remarks: RowRemarks,
  ) => Cells | null;
};

export const UNKNOWN_AREAS = 'of areas that are not in areas.json';
