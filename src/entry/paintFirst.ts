import type { InstrumentRouterFunction } from 'react-router';

import { breathe } from '#src/client/breathe.ts';
import { showMoving } from '#src/client/showMoving.ts';

/** A hidden page paints nothing; then it goes on after so many milliseconds. */
const LONGEST_FRAME = 100;

/**
 * Lets the page show that it moves before the router, which takes longer than a frame, goes about
 * it.
 */
export const paintFirst: InstrumentRouterFunction = (router) =>
  router.instrument({
    navigate: async (move) => {
      showMoving(true);
      await Promise.race([
        new Promise(requestAnimationFrame),
        new Promise((resolve) => {
          setTimeout(resolve, LONGEST_FRAME);
        }),
      ]);
      await breathe();
      await move();
    },
  });
