/** What the page of a reader's own review says first. */
export const OWN_REVIEW_LEAD =
  'Gather services and their costs, see what is missing before each gate (the decision, after a stage, to proceed or to stop), and print a report. The review stays in this browser: to hand it on, save it as a file.';

export const NO_REVIEW_YET = 'There is no review in this browser yet.';

export const OPEN_REVIEW = 'Open a review’s file';

export const OPEN_SERVICES = 'Open a CSV of services';

/** How a file gets into a record. */
export const INTO_A_RECORD =
  'The file holds the whole review. Open it here in another browser, or send it to those who keep a record: they check it before it is published.';

/** Said before a review is begun, of services that stand in a spreadsheet already. */
export const TEMPLATE_FIRST =
  'Are your services in a spreadsheet already? Save the template, fill in its columns, and open it as a CSV once the review is begun.';

export const reviewRemoved = (name: string): string => `“${name}” is removed from this browser.`;

export const reviewOpened = (name: string): string => `“${name}” is in this browser now.`;

/** Asks before a review is replaced. @param mine name of the one that is here; null: it can't be read */
export const replaceReviewQuestion = (mine: string | null, theirs: string): string =>
  `${mine === null ? 'A review that can’t be read' : `“${mine}”`} is in this browser. Replace it with “${theirs}”?`;
