/**
 * What can be found: the heading over all of a kind, and the word for one. In the order in which
 * kinds stand where nothing else decides.
 */
export const FIND_KINDS = {
  cell: { heading: 'Who decides', one: 'Who decides' },
  figure: { heading: 'Figures', one: 'Figure' },
  place: { heading: 'Places', one: 'Place' },
  service: { heading: 'Services', one: 'Service' },
  indicator: { heading: 'Outcomes', one: 'Outcome' },
  person: { heading: 'People', one: 'Person' },
  event: { heading: 'What happened', one: 'Event' },
  unknown: { heading: 'What we could not find', one: 'Not found' },
} as const;
type FindKind = keyof typeof FIND_KINDS;

/** A text by which an entry is found. */
export type FindTerm = {
  text: string;
  /** How much it counts: 1 a name, less what is said beside it. */
  weight: number;
  /** What to say of the entry where this text found it; nothing: what is said anyway. */
  says?: string;
  /** Where to lead where this text found it; nothing: where the entry leads anyway. */
  to?: string;
  /** Where to lead where a place is named too; nothing: where the entry leads then. */
  inPlace?: InPlace;
};

/** The address, within the record, of what is said about an entry in one place. @param place its id */
export type InPlace = (place: string) => string;

/** Something with a page of its own, or a place on one. */
export type FindEntry = {
  kind: FindKind;
  id: string;
  title: string;
  /** One line that tells it from others. */
  says: string;
  /** Its address within the record. */
  to: string;
  illustrative: boolean;
  terms: readonly FindTerm[];
  inPlace?: InPlace;
};

/** An entry that was found; where a text of its own found it, `says` and `to` are that text’s. */
export type Finding = Omit<FindEntry, 'terms' | 'inPlace'> & {
  /** What it is, in a word or two. */
  label: string;
  /** From 0 to about 1; only good for putting findings in order. */
  score: number;
};
