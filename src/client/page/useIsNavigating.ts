import { createContext, useContext, useSyncExternalStore } from 'react';
import { useLocation, useNavigation } from 'react-router';

/** What is asked of a router here. */
type Router = {
  readonly state: { readonly location: { readonly key: string } };
  readonly subscribe: (listener: () => void) => () => void;
};

/** The router in the browser; null on the server, where nothing is pending. */
export const RouterContext = createContext<Router | null>(null);

const subscribeToNothing = () => () => undefined;

/**
 * Whether another view was asked for and is not on screen yet. The router is ahead of the screen not
 * only while it loads, but also while React renders the new view, which it does in a transition: a
 * large view can take so long that a reader doubts the press.
 */
export function useIsNavigating(): boolean {
  const router = useContext(RouterContext);
  const rendered = useLocation().key;
  const requested = useSyncExternalStore(
    router?.subscribe ?? subscribeToNothing,
    () => router?.state.location.key ?? rendered,
    () => rendered,
  );
  const isLoading = useNavigation().state !== 'idle';
  return isLoading || requested !== rendered;
}
