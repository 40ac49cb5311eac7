/** Why what a reader made is not kept. */
export const REFUSED_BY_BROWSER =
  'This browser keeps nothing, so it lasts only as long as this page: save it as a file.';

/**
 * Why a file is not what was asked for, where it can't even be read. Each takes the file's name.
 * @param kind what the file should be, such as “deck”
 * @param ending of the names of such files
 */
export const ownFileProblems = (kind: string, ending: string) => ({
  notJson: (name: string) =>
    `${name} is not a ${kind}: it is cut short, or another kind of file. Choose one that “Save as a file” made; its name ends in ${ending}.`,
  tooLarge: (name: string) =>
    `${name} is too large for a ${kind}, which has 1 MB at most. Choose one that “Save as a file” made.`,
  unreadable: (name: string) =>
    `${name} could not be read. Check that it is still there, then choose it again.`,
  wrong: (name: string) => `${name} was not taken in, and nothing here was changed:`,
});
