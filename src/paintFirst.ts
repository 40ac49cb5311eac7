import type { InstrumentRouterFunction } from 'react-router';

import { showMoving } from '#src/client/showMoving.ts';

/**
 * Lets the page show that it moves before the router, which takes longer than a frame, goes about
 * it. A hidden page paints nothing, and moves at once.
 */
export const paintFirst: InstrumentRouterFunction = (router) =>
  router.instrument({
    navigate: async (move) => {
      showMoving(true);
      if (!document.hidden)
        await new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
      await move();
    },
  });
