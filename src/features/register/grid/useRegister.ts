import { useSearchParams } from 'react-router';

import { useCollection } from '#src/client/useCollection.ts';
import { changeDates } from '#src/record/changeDates.ts';

import { readRegisterParams, registerAddress } from './registerParams.ts';

/** The register's address on screen, links that keep it, and the days on which it changes. */
export function useRegister() {
  const [search] = useSearchParams();
  const { items: systems } = useCollection('system');
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: decisions } = useCollection('decisions');
  const { items: sources } = useCollection('sources');
  const [system] = systems;
  if (!system) throw new Error('The record has no system');
  const params = readRegisterParams(search, system, services);
  return {
    ...params,
    system,
    places,
    services,
    dates: changeDates({ system: systems, places, services, decisions, sources }),
    /** The same view at another path. */
    keep: (path: string) => registerAddress(path, params),
    /** The same, its day said whatever it is. */
    pin: (path: string) =>
      registerAddress(path, { ...params, when: { ...params.when, isDefault: false } }),
    /** The same view on another day. */
    onDay: (path: string, day: string) =>
      registerAddress(path, {
        ...params,
        when: { asAt: day, isDefault: day === system.updated },
      }),
    /** The same day without the filters. */
    unfiltered: (path: string) => registerAddress(path, { ...params, group: null, status: null }),
  };
}

export type RegisterView = ReturnType<typeof useRegister>;
