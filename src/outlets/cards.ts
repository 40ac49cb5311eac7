import type { Card } from '#src/client/card.ts';
import { outcomeCard } from '#src/features/outcomes/indicator/outcomeCard.tsx';
import { placeCard } from '#src/features/register/cards/placeCard.tsx';
import { registerCard } from '#src/features/register/cards/registerCard.tsx';
import { serviceCard } from '#src/features/register/cards/serviceCard.tsx';

/**
 * What is drawn beside the words in the picture that other people's sites show of a page, by the id of
 * its route. Any other page's picture has words alone.
 */
export const CARDS: Readonly<Record<string, Card>> = {
  home: registerCard,
  register: registerCard,
  cell: serviceCard,
  service: serviceCard,
  place: placeCard,
  outcome: outcomeCard,
};
