import { asAtParam } from '#src/addresses/asAt.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { Share } from '#src/share/Share.tsx';

import { filterRows, registerRows } from './registerRows.ts';
import type { RegisterView } from './useRegister.ts';

const loadFigure = async () => (await import('./registerFigure.tsx')).registerFigure;

type Props = {
  /** Path of the page that holds the grid, and the id of the grid's section. */
  readonly path: string;
  readonly id: string;
  /** On the register's own page: its filters. */
  readonly view?: RegisterView;
};

/** Shares the register as it is shown. Reads what the grid reads, and `sources`. */
export function RegisterShare({ path, id, view }: Props) {
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: services } = useCollection('services');
  const { items: cells } = useCollection('register', asAtParam(when));
  const { items: sources } = useCollection('sources');
  if (!system) return null;
  const filters = view ?? { group: null, status: null };
  return (
    <Share
      name="the register"
      address={`${(view ?? when).permalink(path)}#${id}`}
      data={when.isDefault ? 'register.csv' : 'decisions.csv'}
      asAt={when.asAt}
      load={loadFigure}
      view={{
        groups: filterRows(registerRows(services, places, cells), filters),
        places,
        sources,
        system,
        when,
      }}
    />
  );
}
