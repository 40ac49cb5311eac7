import { isRealDay } from './plain/isRealDay.ts';
import { z } from 'zod';

const isYearMonthOrDay = (text: string) =>
  /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || isRealDay(text);

export const Day = z
  .string()
  .refine(isRealDay, { error: 'must be a real day written YYYY-MM-DD, such as 2023-07-05' })
  .meta({ id: 'Day', description: 'A day, ISO 8601.', examples: ['2023-07-05'], format: 'date' });

export const PartialDate = z
  .string()
  .refine(
    (text) => {
      const [start, end, more] = text.split('/');
      if (more !== undefined || start === undefined || !isYearMonthOrDay(start)) return false;
      return end === undefined || (isYearMonthOrDay(end) && end >= start);
    },
    {
      error:
        'must be a year (2023), a month (2023-07), a day (2023-07-05) or a range of two of these with the earlier first (2023-04/2023-07)',
    },
  )
  .meta({
    id: 'PartialDate',
    description:
      'A date as exactly as it is known: a year, a month, a day, or a range of two of these with “/” between. An as-at date is compared with the last day it could mean.',
    examples: ['2023-07-05', '2024-05', '2023', '2023-04/2023-07'],
  });
