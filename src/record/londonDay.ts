// The Swedish locale writes dates as YYYY-MM-DD.
const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The date in London at a moment. @returns YYYY-MM-DD */
export const londonDay = (now: Date = new Date()): string => inLondon.format(now);
