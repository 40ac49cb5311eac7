import { z } from 'zod';

import { addressesOf } from '#src/addresses/addressesOf.ts';
import { createQueryClient } from '#src/client/queryClient.ts';
import { createRoutes } from '#src/routes.ts';
import { jsonOf } from '#tests/repository.ts';

const routes = createRoutes(createQueryClient(() => Promise.reject(new Error('Nothing is asked'))));
const rows = (path: string) => z.array(z.object({ id: z.string() })).parse(jsonOf(path));

/** Every bare address of a record. */
const bareOf = (prefix: string, folder: string): string[] =>
  addressesOf(routes, {
    places: rows(`${folder}/places.json`),
    services: rows(`${folder}/services.json`),
    indicators: rows(`${folder}/indicators.json`),
  }).pages.map((page) => `${prefix}${page}`);

/** Cells of the register are many and alike: one stands for all, and some queries for all others. */
function sampleOf(prefix: string, folder: string): string[] {
  const isCell = (address: string) => address.startsWith(`${prefix}/register/`);
  const pages = bareOf(prefix, folder);
  return [
    ...pages.filter((address) => !isCell(address)),
    ...pages.filter(isCell).slice(9, 10),
    `${prefix}/changes?from=2022-07-01`,
    `${prefix}/find?q=barrow`,
    `${prefix}/outcomes?place=blackpool&verdict=worse`,
    `${prefix}/compare?area=blackpool&area=E07000117&area=E07000027&against=lancashire`,
    `${prefix}/?shade=deprivation`,
    `${prefix}/?shade=adult-obesity`,
  ];
}

/** Every page of the published record, and of both records. */
export const PUBLISHED_PAGES = bareOf('', 'data');
export const EVERY = [...PUBLISHED_PAGES, ...bareOf('/example', 'mocks/record')];

/** Each kind of page with all that the record holds of it. */
export const PUBLISHED = sampleOf('', 'data');
export const EXAMPLE = sampleOf('/example', 'mocks/record');
/** Addresses at which nothing is, each with what is missing. */
export const MISSING = [
  '/no-such-page',
  '/places/atlantis',
  '/register/blackpool/no-such-service',
  '/services/no-such-service',
  '/outcomes/no-such-indicator',
  '/example/no-such-page',
];

/** One page of each kind, for what takes long. */
export const KINDS = [
  '/',
  '/places/blackpool',
  '/register',
  '/register/blackpool/dental',
  '/services/dental',
  '/priorities',
  '/money',
  '/outcomes',
  '/outcomes/healthy-life-expectancy',
  '/compare',
  '/changes?from=2022-07-01',
  '/find?q=dentist',
  '/embed',
  '/about/method',
  '/about',
  '/about/unknowns',
  '/no-such-page',
];

/** Embeds of each kind, with their settings. */
export const WIDGETS = [
  '/embed/who-decides?place=blackpool',
  '/embed/who-decides?service=dental&theme=dark',
  '/embed/register',
  '/embed/place/place/lancashire',
  '/embed/outcome?indicator=healthy-life-expectancy&sex=Male&theme=transparent',
  '/embed/comparison?theme=high-contrast',
  '/embed/commitments?place=south-cumbria&heading=hidden',
  '/example/embed/who-decides?place=blackpool&h=4',
];
