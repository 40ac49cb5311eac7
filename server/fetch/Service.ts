import type { Connection, ServiceName } from '#src/contract/connection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Column } from '#server/store/columns.ts';
import type { Problem } from '#server/store/Problem.ts';

import type { Tally } from './Tally.ts';

/** A text that a service answered with, or that was downloaded before. */
export type Download = {
  /** Path of the file, for messages. */
  name: string;
  text: string;
};

/** One row as an observations file has it, all as text; not checked yet. */
export type Cells = Readonly<Record<Column, string>>;

export type FetchedRow = { file: string; line: number; cells: Cells };

/** What rows are wanted. */
export type Wanted = {
  indicator: Indicator;
  /** Codes of the record's areas. */
  areas: ReadonlySet<string>;
  /** Whether rows about parts of the population are wanted too. */
  groups: boolean;
};

export type Reading = {
  rows: FetchedRow[];
  /** Rows that are not wanted, by why. */
  leftOut: Tally;
  /** What the service says of values that are kept, and that our format has no place for. */
  notes: Tally;
  problems: Problem[];
};

/** How one service is asked, and how what it answers is read. */
export type Service<N extends ServiceName> = {
  /** As people call it. */
  title: string;
  /** What to ask for, one request each; `name` is that of the file in the cache. */
  requests: (series: NonNullable<Connection[N]>) => { address: string; name: string }[];
  read: (download: Download, series: NonNullable<Connection[N]>, wanted: Wanted) => Reading;
  /** The service's name of each column that it has. */
  headings: Readonly<Partial<Record<Column, string>>>;
};
