import type { AgreementDate } from '#src/contract/agreements/agreement.ts';
import type { Change, Event, Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { Priority } from '#src/contract/promises.ts';
import type { Decision, RegisterCell, Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';

/** The rows of a record that feeds and calendars are made from, as at the day of its last update. */
export type FollowedRecord = {
  system: System;
  places: readonly Place[];
  services: readonly Service[];
  decisions: readonly Decision[];
  events: readonly Event[];
  sources: readonly Source[];
  changes: readonly Change[];
  cells: readonly RegisterCell[];
  priorities: readonly Priority[];
  agreementDates: readonly AgreementDate[];
  /** Prefix of every page's address: the site's origin, if it is known, and the record's prefix. */
  root: string;
  /** What is said of its age; null where it is from now. */
  kept: string | null;
};

/** What a feed or calendar says of the record: who publishes it, and its age where that matters. */
export const aboutRecord = ({ kept, system }: Pick<FollowedRecord, 'kept' | 'system'>): string =>
  kept === null ? system.disclaimer : `${kept} ${system.disclaimer}`;

/** A title, marked if the record is illustrative: it is shown among entries of other publishers. */
export const markedTitle = (title: string, { basis }: Pick<System, 'basis'>): string =>
  basis === 'illustrative' ? `Illustrative: ${title}` : title;
