import { z } from 'zod';

import { jsonOf } from '#tests/repository.ts';

const ids = (path: string) =>
  z
    .array(z.object({ id: z.string() }))
    .parse(jsonOf(path))
    .map(({ id }) => id);

/** Every page of a record, each kind of page with all that the record holds of it. */
const pagesOf = (prefix: string, folder: string): string[] => [
  `${prefix}/`,
  ...ids(`${folder}/places.json`).map((place) => `${prefix}/places/${place}`),
  `${prefix}/register`,
  ...ids(`${folder}/places.json`)
    .slice(1, 2)
    .flatMap((place) =>
      ids(`${folder}/services.json`)
        .slice(2, 3)
        .map((service) => `${prefix}/register/${place}/${service}`),
    ),
  ...ids(`${folder}/indicators.json`).map((indicator) => `${prefix}/outcomes/${indicator}`),
  `${prefix}/about`,
  `${prefix}/about/unknowns`,
];

export const PUBLISHED = pagesOf('', 'data');
export const EXAMPLE = pagesOf('/example', 'mocks/record');
/** Addresses at which nothing is, each with what is missing. */
export const MISSING = [
  '/no-such-page',
  '/places/atlantis',
  '/register/blackpool/no-such-service',
  '/outcomes/no-such-indicator',
  '/example/no-such-page',
];
export const ALL = [...PUBLISHED, ...EXAMPLE, ...MISSING];

/** One page of each kind, for what takes long. */
export const KINDS = [
  '/',
  '/places/blackpool',
  '/register',
  '/register/blackpool/dental',
  '/outcomes/healthy-life-expectancy',
  '/about',
  '/about/unknowns',
  '/no-such-page',
];
