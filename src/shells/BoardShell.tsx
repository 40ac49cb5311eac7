import { Outlet } from 'react-router';

import { NavigationNotice } from './NavigationNotice.tsx';
import { NavigationProgress } from './NavigationProgress.tsx';
import { BoardStyles } from './BoardStyles.tsx';

/** The layout of decks: the page and nothing around it, as it is projected. */
export function BoardShell() {
  return (
    <>
      <BoardStyles />
      <NavigationProgress />
      <NavigationNotice />
      <Outlet />
    </>
  );
}
