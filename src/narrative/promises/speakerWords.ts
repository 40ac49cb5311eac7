import type { Person } from '#src/contract/place.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';

/** A person for use within a sentence: `Karen Smith, director of health and care integration`. */
export function speakerWords(id: string, people: readonly Person[]): string {
  const person = people.find((one) => one.id === id);
  if (!person) return 'somebody who is not named here';
  const role = topicInSentence(person.role);
  return person.name === null ? `the ${role}, not named here` : `${person.name}, ${role}`;
}
