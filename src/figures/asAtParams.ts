import type { AsAt } from '#src/addresses/asAt.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';

import type { FigureParam, FigureParams } from './Figure.ts';

/** The day of a figure of the record, as its address has it. */
export const AS_AT_PARAM: FigureParam = {
  type: 'day',
  description: 'The record as at this day. Default: the day up to which it goes.',
};

/** The day in some parameters as the API takes it; nothing for the record's default. */
export const dayOf = ({ asAt }: FigureParams<'asAt'>): { asAt?: string } =>
  asAt === undefined ? {} : { asAt };

/** The day that a figure is about. */
export const whenOf = (
  { asAt }: FigureParams<'asAt'>,
  system: Pick<System, 'searched' | 'updated'>,
): AsAt => ({
  asAt: asAt ?? recordDay(system),
  isDefault: asAt === undefined,
  problem: null,
});
