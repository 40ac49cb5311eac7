/** What the page of a reader's own review says first. */
export const OWN_REVIEW_LEAD =
  'Gather services and their costs, see what is missing before each gate, and print a report. The review stays in this browser: to hand it on, save it as a file.';

export const NO_REVIEW_YET = 'There is no review in this browser yet.';

export const OPEN_REVIEW = 'Open a review’s file';

export const OPEN_SERVICES = 'Open a CSV of services';

/** How a file gets into a record. */
export const INTO_A_RECORD =
  'The file is a list of one entry, as reviews.json in the folder of a record has it. “npm run data:check” says whether all is well.';

export const reviewRemoved = (name: string): string => `“${name}” is removed from this browser.`;

export const reviewOpened = (name: string): string => `“${name}” is in this browser now.`;

/** Asks before a review is replaced. @param mine name of the one that is here; null: it can't be read */
export const replaceReviewQuestion = (mine: string | null, theirs: string): string =>
  `${mine === null ? 'A review that can’t be read' : `“${mine}”`} is in this browser. Replace it with “${theirs}”?`;
