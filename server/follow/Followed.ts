import type { Change, Event, Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { Priority } from '#src/contract/promises.ts';
import type { Decision, RegisterCell, Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';

/** What of a record feeds and calendars are made from, as at the day it was last updated. */
export type Followed = {
  system: System;
  places: readonly Place[];
  services: readonly Service[];
  decisions: readonly Decision[];
  events: readonly Event[];
  sources: readonly Source[];
  changes: readonly Change[];
  cells: readonly RegisterCell[];
  priorities: readonly Priority[];
  /** Before the address of each page: the record's prefix, after the site's own where it is known. */
  root: string;
};

/** A title with its mark where the record is made up: it will stand among other people's. */
export const marked = (title: string, { basis }: Pick<System, 'basis'>): string =>
  basis === 'illustrative' ? `Illustrative: ${title}` : title;
