import { formatDate } from '#src/narrative/language/format.ts';

const inLondon = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What is said where a record's server fails and its last answers stand in. @param answeredAt ISO 8601 */
export function keptSentence(answeredAt: string): string {
  const [day = '', time = ''] = inLondon.format(new Date(answeredAt)).split(' ');
  return `The record’s server gives no answer at the moment. This is what it said on ${formatDate(day)} at ${time}.`;
}
