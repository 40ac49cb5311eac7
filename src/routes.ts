import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { redirect, type RouteObject, type ShouldRevalidateFunction } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { BoardError } from '#src/shells/BoardError.tsx';
import { BoardShell } from '#src/shells/BoardShell.tsx';
import { PageError } from '#src/shells/PageError.tsx';
import { PageShell } from '#src/shells/PageShell.tsx';

import { notFound } from './client/page/notFound.ts';
import type { PageLoader } from './client/page/pageLoader.ts';
import { SiteError } from './shells/site/SiteError.tsx';
import { SiteShell, siteLoader } from './shells/site/SiteShell.tsx';

/** A page's file: what it shows, and a loader that fetches what it shows and says its title. */
type Page = {
  Component: ComponentType;
  loader: PageLoader;
  /** The parameters of its query that it reads; none if left out. Servers drop all others. */
  queryParams?: readonly string[];
  shouldRevalidate?: ShouldRevalidateFunction;
};

/** The one route table. A page is one file in pages/ and one line here; each loads on its own. */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  const page = (
    id: string,
    path: string,
    load: () => Promise<Page>,
    children: RouteObject[] = [],
  ): RouteObject => ({
    id,
    path,
    children,
    lazy: async () => {
      const { Component, loader, queryParams, shouldRevalidate } = await load();
      return {
        Component,
        loader: loader(queryClient),
        handle: { queryParams },
        ...(shouldRevalidate && { shouldRevalidate }),
      };
    },
  });
  return [
    {
      id: 'site',
      loader: siteLoader(queryClient),
      ErrorBoundary: SiteError,
      HydrateFallback: () => null,
      children: [
        {
          id: 'frame',
          Component: SiteShell,
          children: [
            {
              id: 'pages',
              Component: PageShell,
              ErrorBoundary: PageError,
              children: [
                page('home', paths.home, () => import('#src/pages/HomePage.tsx')),
                { id: 'places', path: '/places', loader: () => redirect(paths.home) },
                page('place', paths.place(':place'), () => import('#src/pages/PlacePage.tsx')),
                page(
                  'profile',
                  paths.profile(':place'),
                  () => import('#src/pages/ProfilePage.tsx'),
                ),
                page('needs', paths.needs(':place'), () => import('#src/pages/NeedsPage.tsx')),
                page('register', paths.register, () => import('#src/pages/RegisterPage.tsx'), [
                  page(
                    'cell',
                    paths.cell(':place', ':service'),
                    () => import('#src/pages/CellPage.tsx'),
                  ),
                ]),
                page(
                  'service',
                  paths.service(':service'),
                  () => import('#src/pages/ServicePage.tsx'),
                ),
                page('priorities', paths.priorities, () => import('#src/pages/PrioritiesPage.tsx')),
                page('money', paths.money, () => import('#src/pages/MoneyPage.tsx')),
                page('outcomes', paths.outcomes, () => import('#src/pages/OutcomesPage.tsx')),
                page(
                  'outcome',
                  paths.outcome(':indicator'),
                  () => import('#src/pages/OutcomePage.tsx'),
                ),
                page('compare', paths.compare, () => import('#src/pages/ComparePage.tsx')),
                page('agreements', paths.agreements, () => import('#src/pages/AgreementsPage.tsx')),
                page(
                  'agreement',
                  paths.agreement(':agreement'),
                  () => import('#src/pages/AgreementPage.tsx'),
                ),
                page('data', paths.data, () => import('#src/pages/DataPage.tsx')),
                page(
                  'accessibility',
                  paths.accessibility,
                  () => import('#src/pages/AccessibilityPage.tsx'),
                ),
                page('privacy', paths.privacy, () => import('#src/pages/PrivacyPage.tsx')),
                page('principles', paths.principles, () => import('#src/pages/PrinciplesPage.tsx')),
                page('assess', paths.assess, () => import('#src/pages/AssessPage.tsx')),
                page('changes', paths.changes, () => import('#src/pages/ChangesPage.tsx')),
                page('board', paths.board, () => import('#src/pages/BoardPage.tsx')),
                page('editor', paths.deckEditor, () => import('#src/pages/DeckEditorPage.tsx')),
                page('verify', paths.verify, () => import('#src/pages/VerifyPage.tsx')),
                page('method', paths.method, () => import('#src/pages/MethodPage.tsx')),
                page('reviews', paths.reviews, () => import('#src/pages/ReviewsPage.tsx')),
                page('review', paths.review(':review'), () => import('#src/pages/ReviewPage.tsx')),
                page(
                  'review-report',
                  paths.reviewReport(':review'),
                  () => import('#src/pages/ReviewReportPage.tsx'),
                ),
                page('own-review', paths.ownReview, () => import('#src/pages/OwnReviewPage.tsx')),
                page(
                  'own-review-report',
                  paths.ownReviewReport,
                  () => import('#src/pages/OwnReviewReportPage.tsx'),
                ),
                page('find', paths.find, () => import('#src/pages/FindPage.tsx')),
                page(
                  'builder',
                  paths.embedBuilder,
                  () => import('#src/pages/EmbedBuilderPage.tsx'),
                ),
                page('about', paths.about, () => import('#src/pages/AboutPage.tsx')),
                page('words', paths.words, () => import('#src/pages/WordsPage.tsx')),
                page('unknowns', paths.unknowns, () => import('#src/pages/UnknownsPage.tsx')),
                {
                  id: 'missing',
                  path: '*',
                  loader: ({ request }) => {
                    throw notFound('page', new URL(request.url).pathname);
                  },
                },
              ],
            },
          ],
        },
        {
          id: 'decks',
          Component: BoardShell,
          ErrorBoundary: BoardError,
          children: [
            page('deck', paths.deck(':deck'), () => import('#src/pages/DeckPage.tsx')),
            page(
              'presenter',
              paths.presenter(':deck'),
              () => import('#src/pages/PresenterPage.tsx'),
            ),
            page('own', paths.deck('own'), () => import('#src/pages/OwnDeckPage.tsx')),
            page('handout', paths.handout(':deck'), () => import('#src/pages/HandoutPage.tsx')),
            page(
              'own-presenter',
              paths.presenter('own'),
              () => import('#src/pages/OwnPresenterPage.tsx'),
            ),
            page(
              'own-handout',
              paths.handout('own'),
              () => import('#src/pages/OwnHandoutPage.tsx'),
            ),
          ],
        },
      ],
    },
  ];
}
