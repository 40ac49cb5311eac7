/** The sentence over a search’s results: `5 results for “dentist”.` */
export function findSentence(question: string, count: number): string {
  if (count === 0) return `Nothing on this record matches “${question}”.`;
  return `${count} ${count === 1 ? 'result' : 'results'} for “${question}”.`;
}

/** The words of a search that matched nothing while others did; '' for none. */
export function unmatchedSentence(unmatched: readonly string[]): string {
  if (unmatched.length === 0) return '';
  const quoted = unmatched.map((word) => `“${word}”`);
  const list =
    quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
  return `Nothing matches ${list}; what is shown is about the rest.`;
}
