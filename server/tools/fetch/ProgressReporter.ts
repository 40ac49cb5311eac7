/** Reports progress: on a terminal in one line that is overwritten, elsewhere line by line. */
export type ProgressReporter = {
  /** @param isSmall one of many steps, reported on a terminal only */
  step: (text: string, isSmall?: boolean) => void;
  /** Erases the line on a terminal. */
  end: () => void;
};

type Output = { write: (text: string) => unknown; isTTY?: boolean; columns?: number };

const ERASE = '\r\u001B[2K';

export function createProgressReporter(output: Output): ProgressReporter {
  if (!output.isTTY)
    return {
      step: (text, isSmall = false) => void (isSmall || output.write(`${text}\n`)),
      end: () => {},
    };
  return {
    // A line that wraps could not be overwritten.
    step: (text) => void output.write(`${ERASE}${text.slice(0, (output.columns ?? 80) - 1)}`),
    end: () => void output.write(ERASE),
  };
}
