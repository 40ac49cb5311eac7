import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

import { z } from 'zod';

import { fileOf } from '#server/records/RecordDraft.ts';
import { addressesOf, type AddressIds } from '#src/addresses/addressesOf.ts';
import { createQueryClient } from '#src/client/queryClient.ts';
import { keysOf, PARAMETERS } from '#src/contract/collections.ts';
import { WIDGET_IDS } from '#src/contract/plain/words.ts';
import { embedAddresses } from '#src/outlets/embed/embedAddresses.ts';
import { createRoutes } from '#src/routes.ts';
import { jsonOf } from '#tests/repository.ts';

const routes = createRoutes(createQueryClient(() => Promise.reject(new Error('Nothing is asked'))));

/** Every bare address of the pages about these. */
const pagesOf = (prefix: string, ids: AddressIds): string[] =>
  addressesOf(routes, ids).pages.map((page) => `${prefix}${page}`);

/** Every id of a record's files that addresses may have. */
const everythingIn = (folder: string): AddressIds =>
  Object.fromEntries(
    PARAMETERS.map(({ parameter, collection }) => {
      const file = `${folder}/${fileOf(collection)}`;
      // A file for each is named for its key.
      if (file.endsWith('/'))
        return [parameter, readdirSync(file).map((name) => basename(name, '.json'))];
      const rows = z.array(z.looseObject({})).parse(jsonOf(file));
      return [parameter, keysOf(collection, rows)];
    }),
  );

/** Every page of the published record, and of the worked example. */
export const PUBLISHED_PAGES = pagesOf('', everythingIn('tests/records/published'));
export const EXAMPLE_PAGES = pagesOf('/example', everythingIn('mocks/record'));

/** What only the reader's browser has, no server can say: tests/e2e/ownDeck.test.ts has these. */
export const isShared = (page: string): boolean => !page.includes('/board/own');

/** Whether a page has a form for what a reader makes, which only script brings, after hydration. */
export const hasOwnForm = (page: string): boolean =>
  /\/(reviews\/own|principles\/assess)$/.test(page);

/** A typical page of each route, of the published record, and views that only a query makes. */
export const TYPICAL = [
  ...pagesOf('', {
    place: ['blackpool'],
    service: ['dental'],
    indicator: ['healthy-life-expectancy'],
    agreement: ['care-trust-plus'],
    review: ['hartlepool'],
    deck: ['system'],
  }).filter(isShared),
  '/changes?from=2022-07-01',
  '/find?q=barrow',
  '/outcomes?place=blackpool&verdict=worse',
  '/compare?area=blackpool&area=E07000117&area=E07000027&against=lancashire',
  '/?shade=deprivation',
  '/agreements?beside=care-trust-plus,place-integration-deal,rochdale-section-75',
];

/** What has nothing of a record in it, or nothing long, is much the same in both. */
const WORDS_ONLY = [
  '/data',
  '/accessibility',
  '/privacy',
  '/about',
  '/about/method',
  '/about/words',
  '/about/unknowns',
  '/find',
  '/embed',
];

/** A page of each shape: what `npm test` goes through where `npm run test:full` has every route. */
export const SAMPLE = [
  '/',
  '/places/blackpool',
  '/register',
  '/outcomes/healthy-life-expectancy',
  '/agreements/care-trust-plus',
  '/principles/assess',
  '/reviews/own',
  '/board/system',
];

/** Pages and views that the worked example has no more extreme ones of. */
export const TYPICAL_ALONE = TYPICAL.filter(
  (page) => page.includes('?') || WORDS_ONLY.includes(page) || SAMPLE.includes(page),
);

/**
 * The most extreme page of each route, of the worked example: the longest names, every status,
 * conflicting sources, values that are suppressed, missing or without limits.
 */
export const EXTREME = [
  ...pagesOf('/example', {
    place: ['blackburn-with-darwen'],
    service: ['specialist-community-rehabilitation'],
    indicator: ['children-waiting-for-dental-extraction'],
    agreement: ['fylde-coast-beds'],
    review: ['westshire-support-services'],
    deck: ['system'],
  })
    .filter(isShared)
    .filter((page) => !WORDS_ONLY.includes(page.replace('/example', ''))),
  '/example/changes?from=2022-07-01',
  '/example/compare?area=blackpool&area=E07000117&area=E07000027&against=lancashire',
  '/example/?shade=adult-obesity',
  '/example/board/place?place=blackburn-with-darwen',
];

/** Of these, the pages with most in them. */
export const HARDEST = EXTREME.filter((page) =>
  /\?|\/(places|register|services|money|outcomes|compare|agreements|principles|reviews)\b(?!.*\/(own|assess|profile))/.test(
    page,
  ),
);

/** Addresses at which nothing is, each with what is missing. */
export const MISSING = [
  '/no-such-page',
  '/places/atlantis',
  '/register/blackpool/no-such-service',
  '/services/no-such-service',
  '/outcomes/no-such-indicator',
  '/agreements/no-such-agreement',
  '/board/no-such-deck',
  '/example/no-such-page',
];

const bareEmbeds = embedAddresses({
  place: ['blackpool'],
  service: ['dental'],
  indicator: ['healthy-life-expectancy'],
  agreement: ['care-trust-plus'],
  review: ['hartlepool'],
});

/** An embed of each widget, and some with settings. */
export const WIDGETS = [
  ...WIDGET_IDS.flatMap(
    (id) => bareEmbeds.find((address) => address.startsWith(`/embed/${id}`)) ?? [],
  ),
  '/embed/who-decides?service=dental&theme=dark',
  '/embed/outcome?indicator=healthy-life-expectancy&sex=Male&theme=transparent',
  '/embed/comparison?theme=high-contrast',
  '/embed/commitments?place=south-cumbria&heading=hidden',
  '/example/embed/who-decides?place=blackpool&h=4',
];
