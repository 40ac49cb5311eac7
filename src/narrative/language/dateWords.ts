/** Month names from a table: locale data differs between Node and browsers ("Sep", "Sept"). */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

type MonthName = (month: string) => string;
const full: MonthName = (month) => MONTHS[Number(month) - 1] ?? month;
const short: MonthName = (month) => full(month).slice(0, 3);

/** The words of a year, month or day: `['5', 'July', '2023']`. */
function wordsOf(part: string, name: MonthName): string[] {
  const [year = '', month, day] = part.split('-');
  const words = [year];
  if (month !== undefined) words.unshift(name(month));
  if (day !== undefined) words.unshift(String(Number(day)));
  return words;
}

/** A PartialDate in words; the two ends of a range share a year, or month and year: `5 to 7 July 2023`. */
function writeDate(date: string, name: MonthName): string {
  const [start = '', end = start] = date.split('/');
  const to = wordsOf(end, name).join(' ');
  if (start === end) return to;
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const from = wordsOf(start, name);
  // Only what both ends have may be left out.
  if (start.length === 10 && end.length === 10 && sameMonth) return `${from[0]} to ${to}`;
  if (start.length > 4 && end.length > 4 && sameYear)
    return `${from.slice(0, -1).join(' ')} to ${to}`;
  return `${from.join(' ')} to ${to}`;
}

/** A PartialDate with full month names: `5 July 2023`. */
export const longDate = (date: string): string => writeDate(date, full);

/** A PartialDate with months of three letters: `5 Jul 2023`. */
export const shortDate = (date: string): string => writeDate(date, short);

/** The two ends of a range in words; null where the date is not a range. */
const ends = (date: string): [string, string] | null => {
  const [start = '', end = start] = date.split('/');
  return start === end ? null : [longDate(start), longDate(end)];
};

/** When something happened: `on 5 July 2023`, `in May 2024`, `between April 2023 and July 2023`. */
export function onDate(date: string): string {
  const range = ends(date);
  if (range) return `between ${range[0]} and ${range[1]}`;
  return `${date.length >= 10 ? 'on' : 'in'} ${longDate(date)}`;
}

/** The date from which something holds: `5 July 2023`; for a range `a date between … and …`. */
export function startDate(date: string): string {
  const range = ends(date);
  return range ? `a date between ${range[0]} and ${range[1]}` : longDate(date);
}
