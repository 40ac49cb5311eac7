/** Lets the browser answer the reader between two pieces of work. */
export const breathe = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
