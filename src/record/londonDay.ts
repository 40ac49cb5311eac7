// Sweden writes dates as ISO 8601 does.
const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The day it is in London at a moment, now if none is given. @returns YYYY-MM-DD */
export const londonDay = (now: Date = new Date()): string => inLondon.format(now);
