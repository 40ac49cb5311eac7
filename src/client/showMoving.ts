/**
 * Shows that a move has begun, or is over, in the next frame and outside React, so that nothing
 * renders for it (main.scss draws it).
 */
export const showMoving = (isMoving: boolean): void => {
  document.documentElement.toggleAttribute('data-moving', isMoving);
};
