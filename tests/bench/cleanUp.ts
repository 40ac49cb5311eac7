type Closer = () => unknown;

/** What was started and must be ended, last first, however the program ends. */
export function createCleanUp() {
  const closers: Closer[] = [];
  const cleanUp = async (): Promise<void> => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      // One that fails must not keep the others from closing.
      await Promise.resolve(close()).catch(() => undefined);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void cleanUp().then(() => process.exit(130));
    });
  return { onEnd: (close: Closer) => void closers.push(close), cleanUp };
}

export type OnEnd = ReturnType<typeof createCleanUp>['onEnd'];
