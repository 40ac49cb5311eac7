/**
 * The day up to which a record goes, its default as-at date: the day its sources were last searched or
 * the day it last changed, whichever is later. Days are YYYY-MM-DD.
 */
export const recordDay = ({
  searched,
  updated,
}: {
  readonly searched: string;
  readonly updated: string;
}): string => (searched > updated ? searched : updated);
