import { use, type ComponentType } from 'react';

import { firstInput } from './firstInput.ts';

/** Where the code can't be had, what the server wrote stays. */
const { promise: NEVER } = Promise.withResolvers<void>();

/**
 * A part of a page whose code is not needed until the reader does something: in a rendered page it
 * stays as the server wrote it, whole and with working links, until the first input. A page's loader
 * calls `load`, so that a page moved to has all its parts. It stands inside a `Suspense`.
 */
export function part<P extends object>(load: () => Promise<ComponentType<P>>) {
  let Loaded: ComponentType<P> | null = null;
  let wanted: Promise<void> | undefined;
  const loadNow = async () => {
    Loaded ??= await load();
  };
  const loadWhenWanted = () => (wanted ??= firstInput.then(loadNow).catch(() => NEVER));
  function Part(props: P) {
    if (!Loaded) use(loadWhenWanted());
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(Part, { load: loadNow });
}
