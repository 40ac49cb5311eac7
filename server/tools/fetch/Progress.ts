/** Says what is being done: on a terminal in one line that is written over, elsewhere line by line. */
export type Progress = {
  /** @param isSmall one of many: said on a terminal alone */
  step: (text: string, isSmall?: boolean) => void;
  /** Leaves no half-written line behind. */
  end: () => void;
};

type Output = { write: (text: string) => unknown; isTTY?: boolean; columns?: number };

const ERASE = '\r\u001B[2K';

export function progressOn(output: Output): Progress {
  if (!output.isTTY)
    return {
      step: (text, isSmall = false) => void (isSmall || output.write(`${text}\n`)),
      end: () => {},
    };
  return {
    // A line that wraps could not be written over.
    step: (text) => void output.write(`${ERASE}${text.slice(0, (output.columns ?? 80) - 1)}`),
    end: () => void output.write(ERASE),
  };
}
