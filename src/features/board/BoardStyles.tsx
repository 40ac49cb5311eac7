import sheet from '#src/styles/board/board.scss?url';
import { StyleSheet } from '#src/ui/StyleSheet.tsx';

/** The style sheet of board mode, which no other page needs. */
export const BoardStyles = () => <StyleSheet name="board" href={sheet} />;
