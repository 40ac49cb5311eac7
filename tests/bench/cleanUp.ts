type Closer = () => unknown;

/** What was started and must be ended, last first, however the program ends. */
export function createCleanUp() {
  const closers: Closer[] = [];
  let isInterrupted = false;
  const cleanUp = async (): Promise<void> => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      // One that fails must not keep the others from closing.
      await Promise.resolve(close()).catch(() => undefined);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isInterrupted = true;
      void cleanUp().then(() => process.exit(130));
    });
  // Nothing that was started may outlive a failure that nobody waited for, as Lighthouse has some.
  process.on('uncaughtException', (error) => {
    if (isInterrupted) return;
    process.stderr.write(`${error.stack ?? error.message}\n`);
    void cleanUp().then(() => process.exit(1));
  });
  return {
    onEnd: (close: Closer) => void closers.push(close),
    cleanUp,
    /** Told to stop: what fails now fails because of that. */
    isInterrupted: () => isInterrupted,
  };
}

export type OnEnd = ReturnType<typeof createCleanUp>['onEnd'];
