/**
 * Where each page of a record stands, without the record's prefix. Ids go into addresses as they are;
 * `:place` and the like make the pattern of a route.
 */
export const paths = {
  home: '/',
  place: (place: string) => `/places/${place}`,
  register: '/register',
  cell: (place: string, service: string) => `/register/${place}/${service}`,
  service: (service: string) => `/services/${service}`,
  priorities: '/priorities',
  money: '/money',
  outcomes: '/outcomes',
  outcome: (indicator: string) => `/outcomes/${indicator}`,
  compare: '/compare',
  changes: '/changes',
  find: '/find',
  data: '/data',
  about: '/about',
  contact: '/about#contact',
  method: '/about/method',
  unknowns: '/about/unknowns',
  unknown: (unknown: string) => `/about/unknowns#${unknown}`,
  accessibility: '/accessibility',
  privacy: '/privacy',
  embedBuilder: '/embed',
  /** @param about subjects and ids in turn, as embeds made of files have them: `place`, `blackpool` */
  embed: (widget: string, ...about: readonly string[]) => ['/embed', widget, ...about].join('/'),
} as const;
