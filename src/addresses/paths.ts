/**
 * The path of each page, without the record's prefix. Ids need no encoding; `:place` in place of an
 * id gives the pattern of a route.
 */
export const paths = {
  home: '/',
  place: (place: string) => `/places/${place}`,
  profile: (place: string) => `/places/${place}/profile`,
  needs: (place: string) => `/places/${place}/what-it-would-take`,
  register: '/register',
  cell: (place: string, service: string) => `/register/${place}/${service}`,
  service: (service: string) => `/services/${service}`,
  priorities: '/priorities',
  money: '/money',
  outcomes: '/outcomes',
  outcome: (indicator: string) => `/outcomes/${indicator}`,
  compare: '/compare',
  agreements: '/agreements',
  agreement: (agreement: string) => `/agreements/${agreement}`,
  principles: '/principles',
  /** Where readers assess a partnership by the principles. */
  assess: '/principles/assess',
  reviews: '/reviews',
  review: (review: string) => `/reviews/${review}`,
  /** The review on two sides of A4. */
  reviewReport: (review: string) => `/reviews/${review}/report`,
  /** Where a reader makes a review of their own, and its report. */
  ownReview: '/reviews/own',
  ownReviewReport: '/reviews/own/report',
  changes: '/changes',
  board: '/board',
  deck: (deck: string) => `/board/${deck}`,
  presenter: (deck: string) => `/board/${deck}/presenter`,
  handout: (deck: string) => `/board/${deck}/handout`,
  /** Where the reader's own deck is put together; `deck('own')` shows it. */
  deckEditor: '/board/own/edit',
  verify: '/board/verify',
  find: '/find',
  data: '/data',
  about: '/about',
  contact: '/about#contact',
  method: '/about/method',
  words: '/about/words',
  /** @param term id of an entry of the glossary, or a status */
  word: (term: string) => `/about/words#${term}`,
  unknowns: '/about/unknowns',
  unknown: (unknown: string) => `/about/unknowns#${unknown}`,
  accessibility: '/accessibility',
  privacy: '/privacy',
  embedBuilder: '/embed',
  /** @param about kinds and ids in turn, for embeds published as files: `place`, `blackpool` */
  embed: (widget: string, ...about: readonly string[]) => ['/embed', widget, ...about].join('/'),
} as const;
