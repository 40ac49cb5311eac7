const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const HOUR_MS = 3_600_000;
let known = { hour: Number.NaN, day: '' };

/** The day it is in London. @returns YYYY-MM-DD */
export function londonDay(now: Date = new Date()): string {
  // London's clock differs from UTC by whole hours, and each request asks.
  const hour = Math.floor(now.getTime() / HOUR_MS);
  if (hour !== known.hour) {
    const part = Object.fromEntries(
      parts.formatToParts(now).map(({ type, value }) => [type, value]),
    );
    known = { hour, day: `${part['year']}-${part['month']}-${part['day']}` };
  }
  return known.day;
}
