import { BoardStyles } from '#src/features/board/BoardStyles.tsx';

import { NavigationNotice } from './navigation/NavigationNotice.tsx';
import { NavigationProgress } from './navigation/NavigationProgress.tsx';
import { PageShell } from './PageShell.tsx';

/** The layout of decks: the page and nothing around it, as it is projected. */
export const BoardShell = () => (
  <>
    <BoardStyles />
    <NavigationProgress />
    <NavigationNotice />
    <PageShell />
  </>
);
