/** Words of a question that are not searched for. */
const STOP_WORDS = new Set(
  `a about all am an and any anyone anything are as at be been being by can charge compare compared comparison could decide decided decides decision
  did do does for from get has have here how i if in is it local many me mine much my near nearest
  now of on or our out responsible run runs s should tell than that the their there they this to up us versus
  was we were what whats when where wheres which who whom whos whose why will with would you your`.split(
    /\s+/,
  ),
);

/** Words that stand in many names, so that they tell little of what is meant. */
const GENERIC_WORDS = new Set(
  'area board care centre clinic community health healthcare local nhs place service team'.split(
    ' ',
  ),
);
export const isGeneric = (word: string): boolean => GENERIC_WORDS.has(word);

const hasDigit = (word: string) => /\d/.test(word);

/** A word without a plural's ending, so that “GPs” and “dentists” are found. */
function singular(word: string): string {
  if (hasDigit(word) || word.length < 3) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** All words of a text, in lower case, without accents and punctuation; “A&E” and “a and e” are one. */
const split = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L})\s*(?:&|\+|\band\b)\s*(\p{L})(?![\p{L}\p{N}])/gu, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The words by which a text is found: in lower case, singular, without stop words. A text that has
 * nothing but stop words keeps them.
 */
export function wordsOf(text: string): string[] {
  const words = split(text);
  const contentWords = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set((contentWords.length > 0 ? contentWords : words).map(singular))];
}

/**
 * The words of a question that are searched for: in lower case, singular, without stop words unless
 * it has no others (“who decides?”), and without single letters beside longer words (“blackburn w
 * darwen”).
 */
export function questionWords(question: string): string[] {
  const words = wordsOf(question);
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : words;
}
