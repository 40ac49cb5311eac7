/**
 * The kinds of entries that can be found: the heading over several, and the label of one. Findings
 * of equal score come in this order.
 */
export const FIND_KINDS = {
  cell: { heading: 'Who decides', label: 'Who decides' },
  figure: { heading: 'Figures', label: 'Figure' },
  place: { heading: 'Places', label: 'Place' },
  service: { heading: 'Services', label: 'Service' },
  indicator: { heading: 'Outcomes', label: 'Outcome' },
  person: { heading: 'People', label: 'Person' },
  event: { heading: 'What happened', label: 'Event' },
  unknown: { heading: 'What we could not find', label: 'Not found' },
  term: { heading: 'Words', label: 'Word' },
} as const;
type FindKind = keyof typeof FIND_KINDS;

/** A text by which an entry is found. Where it is the best match, it may override the entry's fields. */
export type FindTerm = {
  text: string;
  /** From 0 to 1: 1 for a name, less for other texts. */
  weight: number;
  says?: string;
  to?: string;
  inPlace?: InPlace;
};

/** The address, within the record, of an entry in one place. @param place its id */
export type InPlace = (place: string) => string;

/** Something in the record that has an address. */
export type FindEntry = {
  kind: FindKind;
  id: string;
  title: string;
  /** One line about it. */
  says: string;
  /** Its address within the record. */
  to: string;
  illustrative: boolean;
  terms: readonly FindTerm[];
  /** Its address where the question names a place, too. */
  inPlace?: InPlace;
};

/** An entry that was found, with the `says` and `to` of the text that found it, if this has any. */
export type Finding = Omit<FindEntry, 'terms' | 'inPlace'> & {
  /** Its kind, in a word or two. */
  label: string;
  /** From 0 to about 1.3; only for sorting. */
  score: number;
};
