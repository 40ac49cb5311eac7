/**
 * Numbers in a text, without signs and thousands separators; dates and periods have numbers, too.
 * `1.5 million` is 1500000.
 */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)( million)?/g)].map(([, number = '', million]) => {
    const digits = number.replaceAll(',', '');
    return million === undefined ? digits : String(Number(digits) * 1_000_000);
  });
