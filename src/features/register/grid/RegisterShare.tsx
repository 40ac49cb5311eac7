import { asAtParam } from '#src/addresses/asAt.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { Share } from '#src/outlets/share/Share.tsx';

import type { RegisterView } from './useRegister.ts';

type Props = {
  /** Path of the page that holds the grid, and the id of the grid's section. */
  readonly path: string;
  readonly id: string;
  /** On the register's own page: its filters. */
  readonly view?: RegisterView;
};

/** Shares the register as it is shown. */
export function RegisterShare({ path, id, view }: Props) {
  const when = useAsAt();
  return (
    <Share
      name="the register"
      address={`${(view ?? when).permalink(path)}#${id}`}
      data={when.isDefault ? 'register.csv' : 'decisions.csv'}
      figure="register"
      params={{
        ...asAtParam(when),
        ...(view?.group && { group: view.group }),
        ...(view?.status && { status: view.status }),
      }}
    />
  );
}
