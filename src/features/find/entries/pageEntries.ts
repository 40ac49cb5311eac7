import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { FindData } from '#src/features/find/findQueries.ts';
import type { FindEntry } from '#src/features/find/matching/FindEntry.ts';

import { named } from './named.ts';

const PAGE_WEIGHT = 0.95;

type Page = Pick<FindEntry, 'title' | 'says' | 'to'> & {
  words: readonly string[];
  /** Address of the same about one place. */
  ofPlace?: (place: string) => string;
};

const PAGES: readonly Page[] = [
  {
    title: 'The register',
    says: 'Who decides about each service in each place, since when and on what source.',
    to: paths.register,
    ofPlace: (place) => `${paths.place(place)}#who-decides`,
    words: ['register', 'who decides', 'delegation', 'delegated powers', 'devolution'],
  },
  {
    title: 'What changed',
    says: 'Decisions, events and figures between two dates, newest first.',
    to: paths.changes,
    words: ['what changed', 'changes', 'latest', 'news', 'recent', 'timeline', 'updates'],
  },
  {
    title: 'Board mode',
    says: 'Decks of slides from this record, to present, to print and to hand over.',
    to: paths.board,
    words: [
      'board',
      'board mode',
      'slides',
      'slide',
      'deck',
      'present',
      'presentation',
      'powerpoint',
    ],
  },
  {
    title: 'Check a sealed pack',
    says: 'Whether the record still says what a pack of slides said, slide by slide.',
    to: paths.verify,
    words: ['pack', 'sealed pack', 'board pack', 'verify', 'check', 'hash'],
  },
  {
    title: 'Money pooled or aligned',
    says: 'Each kind of sum by place and year, and what could not be found.',
    to: paths.money,
    ofPlace: (place) => `${paths.place(place)}#money`,
    words: ['money', 'budget', 'pooled budget', 'pooled money', 'funding', 'spending', 'cost'],
  },
  {
    title: 'Partnership agreements',
    says: 'What a real deal contains, here and elsewhere, how it can end, and what one would take.',
    to: paths.agreements,
    ofPlace: paths.needs,
    words: ['agreements', 'partnership agreement', 'deal', 'integration scheme', 'notice', 'exit'],
  },
  {
    title: 'Priorities and commitments',
    says: 'What places agreed, and what their directors said they would do.',
    to: paths.priorities,
    ofPlace: (place) => withQuery(paths.priorities, { place }),
    words: ['priorities', 'commitments', 'pledges', 'plans', 'promises'],
  },
  {
    title: 'Is health getting fairer here?',
    says: 'Every outcome: how places compare with England and with each other.',
    to: paths.outcomes,
    ofPlace: (place) => `${paths.place(place)}#health`,
    words: [
      'outcomes',
      'health',
      'fairer',
      'gap',
      'health inequalities',
      'inequality',
      'statistics',
    ],
  },
  {
    title: 'Deprivation',
    says: 'How deprived the small areas of each district are, on the map.',
    to: withQuery(`${paths.home}#footprint`, { shade: 'deprivation' }),
    ofPlace: (place) => `${paths.place(place)}#deprivation`,
    words: ['deprivation', 'deprived'],
  },
  {
    title: 'Reviews of shared services',
    says: 'What partners could share, what it costs now, and what is missing before a decision.',
    to: paths.reviews,
    words: [
      'review',
      'reviews',
      'shared services',
      'back office',
      'SLA',
      'service level agreement',
    ],
  },
  {
    title: 'The footprint',
    says: 'The districts, and parts of districts, that each place is made of, on a map.',
    to: `${paths.home}#footprint`,
    ofPlace: (place) => `${paths.place(place)}#footprint`,
    words: ['footprint', 'boundary', 'map', 'population', 'residents'],
  },
  {
    title: 'Places and areas side by side',
    says: 'Up to four places, districts or other areas, for the outcomes you choose.',
    to: paths.compare,
    words: ['compare', 'comparison', 'side by side'],
  },
  {
    title: 'What we could not find',
    says: 'What was looked for, where, and until when.',
    to: paths.unknowns,
    words: ['not found', 'missing', 'unknown'],
  },
  {
    title: 'Principles of partnership working',
    says: 'What partnerships are asked, what the record holds on it, and what partners found.',
    to: paths.principles,
    words: ['principles', 'partnership working', 'assessment', 'assess', 'voluntary sector'],
  },
  {
    title: 'Data and API',
    says: 'Everything as files, and the API’s documentation.',
    to: paths.data,
    words: ['data', 'API', 'CSV', 'download', 'Excel', 'spreadsheet'],
  },
  {
    title: 'How the record is made and judged',
    says: 'Where facts come from, and when a difference is called one.',
    to: paths.method,
    words: ['method', 'methodology', 'confidence interval', 'margin of error'],
  },
  {
    title: 'About Placeboard',
    says: 'What this is, who publishes it, and how to say that something is wrong.',
    to: paths.about,
    words: ['about', 'Placeboard', 'contact', 'correction', 'error', 'feedback', 'mistake'],
  },
  {
    title: 'Put this on your page',
    says: 'Figures and sentences of this site on another one.',
    to: paths.embedBuilder,
    words: ['embed', 'iframe', 'widget'],
  },
  {
    title: 'Accessibility statement',
    says: 'How well this site works for everyone.',
    to: paths.accessibility,
    words: ['accessibility', 'screen reader'],
  },
  {
    title: 'Privacy',
    says: 'What is kept in your browser, and what is not.',
    to: paths.privacy,
    words: ['privacy', 'cookies'],
  },
];

/** The pages that are about no one entry, by the words that people look for them with. */
export const pageEntries = ({ places }: FindData): FindEntry[] =>
  PAGES.map(({ words, ofPlace, ...page }) => ({
    kind: 'page',
    id: page.to,
    illustrative: false,
    ...page,
    terms: named(words, PAGE_WEIGHT),
    ...(ofPlace && {
      inPlace: ({ place }) => {
        const name = places.find(({ id }) => id === place)?.name ?? place;
        return [{ title: `${page.title}: ${name}`, says: page.says, to: ofPlace(place) }];
      },
    }),
  }));
