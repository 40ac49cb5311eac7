import sheet from '#src/styles/board/board.scss?url';

/**
 * The style sheet of board mode, which no other page needs: React puts it into the head, and shows
 * the page when it is there.
 */
export const BoardStyles = () => <link rel="stylesheet" href={sheet} precedence="board" />;
