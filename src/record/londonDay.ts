// The Swedish locale writes dates as YYYY-MM-DD.
const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

const MINUTE_MS = 60_000;
/** Servers ask for the day with every request, and writing a date takes as long as the rest of a cached answer. */
let latest = { minute: NaN, day: '' };

/** The date in London at a moment. @returns YYYY-MM-DD */
export function londonDay(now: Date = new Date()): string {
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  if (minute !== latest.minute) latest = { minute, day: inLondon.format(now) };
  return latest.day;
}
