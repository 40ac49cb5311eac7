import type { ObservationColumn } from '#server/records/read/observationColumns.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

import type { Tally } from './Tally.ts';

/** A text that a service answered with, or that was downloaded before. */
export type Download = {
  /** Path of the file, for messages. */
  name: string;
  text: string;
};

/** One row as an observations file has it, all as text; not checked yet. */
export type Cells = Readonly<Record<ObservationColumn, string>>;

/** What rows are wanted. */
export type Wanted = {
  indicator: Indicator;
  /** Codes of the record's areas. */
  areas: ReadonlySet<string>;
  /** Whether rows about parts of the population are wanted too. */
  groups: boolean;
};

/** A cell of a row of an answer, without spaces around it. */
export type Cell = (heading: string) => string;

/** What can be said of a row while it is read. */
type Remarks = {
  /** Something is wrong with it: nothing will be written. */
  report: (heading: string, problem: string, remedy: string) => void;
  /** What the service says of a value, and our format has no place for. */
  notes: Tally;
};

/** How one service is asked, and how a row of what it answers is read. */
export type Service<N extends StatisticsServiceName> = {
  /** As people call it. */
  title: string;
  /** What to ask for, one request each; `name` is that of the file in the cache. */
  requests: (series: NonNullable<Connection[N]>) => { address: string; name: string }[];
  /** The service's heading of each of our columns that it has. */
  headings: Readonly<Partial<Record<ObservationColumn, string>>>;
  /** Headings that an answer must have beside these. */
  others: readonly string[];
  /** Why a row is not wanted, after a number of rows, and what it was; null where it is. */
  whyNot: (
    cell: Cell,
    series: NonNullable<Connection[N]>,
    wanted: Wanted,
  ) => [reason: string, name: string] | null;
  /** A row that is wanted, as ours; null where it can't be read, which has been complained of. */
  cellsOf: (
    cell: Cell,
    series: NonNullable<Connection[N]>,
    wanted: Wanted,
    remarks: Remarks,
  ) => Cells | null;
};

export const NOT_OURS = 'of areas that are not in areas.json';
