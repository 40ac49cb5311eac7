import type { Card } from '#src/client/card.ts';
import { outcomeCard } from '#src/features/outcomes/indicator/outcomeCard.tsx';
import { placeCard } from '#src/features/register/cards/placeCard.tsx';
import { registerCard } from '#src/features/register/cards/registerCard.tsx';
import { serviceCard } from '#src/features/register/cards/serviceCard.tsx';

/**
 * The drawings in the link-preview pictures of pages, by the id of the page's route. Other pages'
 * pictures have words alone.
 */
export const CARDS: Readonly<Record<string, Card>> = {
  home: registerCard,
  register: registerCard,
  cell: serviceCard,
  service: serviceCard,
  place: placeCard,
  outcome: outcomeCard,
};
