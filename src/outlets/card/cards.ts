import { asAtParam, readAsAt } from '#src/addresses/asAt.ts';
import type { System } from '#src/contract/system.ts';
import type { FigureParams } from '#src/figures/Figure.ts';

/** A page's address: its route's parameters, and its query. */
export type PageAddress = {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: URLSearchParams;
};

type Card = {
  /** Id of the figure that is drawn beside the page's words. */
  readonly figure: string;
  readonly params: (
    page: PageAddress,
    system: System,
  ) => Readonly<Record<string, string | undefined>>;
  /** How many sentences of the page's description it leaves to words; all, if not said. */
  readonly sentences?: number;
};

const day = ({ search }: PageAddress, system: System) => asAtParam(readAsAt(search, system));

const register: Card = { figure: 'register', params: day };
const service: Card = {
  figure: 'who-decides',
  params: (page, system) => ({ service: page.params['service'], ...day(page, system) }),
};

/**
 * The figures in the link-preview pictures of pages, by the id of the page's route. Other pages'
 * pictures have words alone.
 */
const CARDS: Readonly<Record<string, Card>> = {
  home: register,
  register,
  cell: service,
  service,
  place: {
    figure: 'who-decides',
    params: (page, system) => ({ place: page.params['place'], ...day(page, system) }),
  },
  agreement: {
    figure: 'agreement',
    params: ({ params }) => ({ agreement: params['agreement'] }),
    sentences: 1,
  },
  review: {
    figure: 'review',
    params: ({ params }) => ({ review: params['review'] }),
    sentences: 1,
  },
  outcome: {
    figure: 'outcome',
    params: ({ params, search }) => ({
      ...Object.fromEntries(search),
      indicator: params['indicator'],
    }),
    sentences: 1,
  },
};

/** The figure of a page's picture, and what of it is drawn; null: words alone. */
export function cardFigure(
  route: string,
  page: PageAddress,
  system: System,
): { figure: string; params: FigureParams; sentences: number } | null {
  const card = CARDS[route];
  if (!card) return null;
  const { figure, params, sentences = Infinity } = card;
  return {
    figure,
    params: Object.fromEntries(
      Object.entries(params(page, system)).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
    sentences,
  };
}
