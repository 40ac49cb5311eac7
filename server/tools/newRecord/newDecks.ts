import type { Basis } from '#src/contract/plain/words.ts';
import type { Deck, Slide } from '#src/contract/deck.ts';

type Common = Pick<Slide, 'item' | 'note'>;
const COMMON: Common = { item: null, note: null };

const words = (kind: 'title' | 'closing', title: string, ...lines: string[]): Slide => ({
  ...COMMON,
  id: kind,
  seconds: 20,
  kind,
  title,
  lines,
});

const shown = (figure: string, params: Record<string, string> = {}): Slide => ({
  ...COMMON,
  id: figure,
  seconds: 90,
  kind: 'figure',
  figure,
  params,
});

const CLOSING = words(
  'closing',
  'Look it up',
  'Every figure here is on the site, with its source.',
);

/** Decks that any record can show: the system, a place, a service, and what changed since a day. */
export const newDecks = (basis: Basis): Deck[] =>
  [
    {
      id: 'system',
      title: 'Where services stand',
      about:
        'The whole system for a board: who decides, what changed, what is due, what is not known.',
      param: null,
      slides: [
        words('title', 'Who decides about local services?'),
        shown('register'),
        shown('changes'),
        shown('due'),
        shown('unknowns'),
        CLOSING,
      ],
    },
    {
      id: 'place',
      title: 'One place',
      about: 'One place: who decides what, what is due, and what is not known.',
      param: 'place' as const,
      slides: [
        words('title', '{place}: who decides about local services?'),
        shown('who-decides', { place: '{place}' }),
        shown('due', { place: '{place}' }),
        shown('unknowns', { place: '{place}' }),
        CLOSING,
      ],
    },
    {
      id: 'service',
      title: 'One service',
      about: 'One service in every place: who decides, and what is due.',
      param: 'service' as const,
      slides: [
        words('title', 'Who decides about {service}?'),
        shown('who-decides', { service: '{service}' }),
        shown('due', { service: '{service}' }),
        CLOSING,
      ],
    },
    {
      id: 'changes',
      title: 'What changed since the last board',
      about: 'What became known since a day, what is due, and where services stand now.',
      param: 'from' as const,
      slides: [
        words('title', 'What changed since {from}'),
        shown('changes', { from: '{from}' }),
        shown('due'),
        shown('register'),
        CLOSING,
      ],
    },
  ].map((deck) => ({ basis, sources: [], meeting: null, ...deck }));
