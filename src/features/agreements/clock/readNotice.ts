import { noticeProblem } from '#src/narrative/agreements/noticeRules.ts';

export type AskedNotice = {
  /** The day on which notice were given, YYYY-MM-DD. */
  readonly given: string;
  /** Why it isn't the day in the address, as a sentence; null: it is, or the address has none. */
  readonly problem: string | null;
};

/**
 * Reads `?notice=` from an address.
 * @param asAt the day shown, which counts where the address has none that can be used
 */
export function readNotice(search: URLSearchParams, asAt: string): AskedNotice {
  const [text, ...others] = search.getAll('notice').filter((one) => one !== '');
  if (text === undefined) return { given: asAt, problem: null };
  const problem =
    others.length > 0
      ? 'The address holds more than one day of notice; give one.'
      : noticeProblem(text);
  return { given: problem === null ? text : asAt, problem };
}
