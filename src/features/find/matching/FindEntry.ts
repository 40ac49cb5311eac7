/**
 * The kinds of entries that can be found: the heading over several, and the label of one. Findings
 * of equal score come in this order.
 */
export const FIND_KINDS = {
  cell: { heading: 'Who decides', label: 'Who decides' },
  figure: { heading: 'Figures', label: 'Figure' },
  outside: { heading: 'Not in this record', label: 'Not in this record' },
  place: { heading: 'Places', label: 'Place' },
  neighbourhood: { heading: 'Towns, villages and neighbourhoods', label: 'Neighbourhood' },
  service: { heading: 'Services', label: 'Service' },
  indicator: { heading: 'Outcomes', label: 'Outcome' },
  page: { heading: 'Pages', label: 'Page' },
  agreement: { heading: 'Agreements', label: 'Agreement' },
  body: { heading: 'Organisations and committees', label: 'Organisation' },
  person: { heading: 'People', label: 'Person' },
  fund: { heading: 'Money', label: 'Money' },
  event: { heading: 'What happened', label: 'Event' },
  unknown: { heading: 'What we could not find', label: 'Not found' },
  term: { heading: 'Words', label: 'Word' },
} as const;
export type FindKind = keyof typeof FIND_KINDS;

/** Where a question is about. */
export type Where = {
  /** Id of a place. */
  place: string;
  /** Code of the district within it that the question names. */
  district?: string;
};

/** Where a finding leads, and what it says. */
export type Lead = { title: string; says: string; to: string };

/** What an entry has about somewhere: the nearest first, such as a district before its place. */
export type InPlace = (where: Where) => Lead[];

/** A text by which an entry is found. Where it is the best match, it may override the entry's fields. */
export type FindTerm = {
  text: string;
  /** From 0 to 1: 1 for a name, less for other texts. */
  weight: number;
  says?: string;
  to?: string;
  inPlace?: InPlace;
  /** Code of the district that it names. */
  district?: string;
};

/** Something in the record that has an address. */
export type FindEntry = {
  kind: FindKind;
  id: string;
  title: string;
  /** One line about it. */
  says: string;
  /** The line where several of its texts are found alike. @param texts in their order */
  saysOf?: (texts: readonly string[]) => string;
  /** Its address within the record. */
  to: string;
  illustrative: boolean;
  terms: readonly FindTerm[];
  /** Of a place, or of what lies in one: where it is. */
  where?: Where;
  /** What it has about somewhere, for questions that name both. */
  inPlace?: InPlace;
};

/** An entry that was found, with the `says` and `to` of the text that found it, if this has any. */
export type Finding = Lead & {
  kind: FindKind;
  id: string;
  illustrative: boolean;
  /** Its kind, in a word or two. */
  label: string;
  /** From 0 to about 1.3; only for sorting. */
  score: number;
};
