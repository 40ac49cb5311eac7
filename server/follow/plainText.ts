/**
 * Text without the control characters that word processors leave behind: neither XML 1.0 nor
 * iCalendar may hold them, and readers refuse a whole file for one.
 */
export const plainText = (text: string): string =>
  text.replaceAll(/[^\t\n\u0020-\u007E\u0080-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
