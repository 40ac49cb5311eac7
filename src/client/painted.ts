/** A hidden tab paints nothing; then it goes on after so many milliseconds. */
const LONGEST_FRAME = 50;

/** Lets the browser paint what stands, before more is done. */
export const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME);
  });
