import { useSearchParams } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import {
  readRegisterParams,
  registerAddress,
  type StatusChoice,
} from '#src/figures/register/registerParams.ts';
import { changeDates } from '#src/record/changes/changeDates.ts';
import { systemIn } from '#src/record/systemIn.ts';

/** The register as the address asks for it: date, filters, links with both, and the days of change. */
export function useRegister() {
  const [search] = useSearchParams();
  const system = systemIn(useCollection('system'));
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: decisions } = useCollection('decisions');
  const { items: sources } = useCollection('sources');
  const params = readRegisterParams(search, system, services);
  return {
    ...params,
    system,
    places,
    services,
    dates: changeDates({ system: [system], places, services, decisions, sources }),
    /** Another path with this date and these filters; a default date is left out. */
    linkTo: (path: string) => registerAddress(path, params),
    /** Another path with this date, written out even where it is the default, and these filters. */
    permalink: (path: string) =>
      registerAddress(path, { ...params, when: { ...params.when, isDefault: false } }),
    /** A path with these filters on another day. @param day YYYY-MM-DD */
    linkToDay: (path: string, day: string) =>
      registerAddress(path, {
        ...params,
        when: { asAt: day, isDefault: day === recordDay(system) },
      }),
    /** A path with this date, this group and a status to show; null: any. */
    linkToStatus: (path: string, status: StatusChoice | null) =>
      registerAddress(path, { ...params, status }),
    /** A path with this date and no filters. */
    linkWithoutFilters: (path: string) =>
      registerAddress(path, { ...params, group: null, status: null }),
  };
}

export type RegisterView = ReturnType<typeof useRegister>;
