/**
 * The four levels of an assessment, in their order, without Zod. The words are ours: the principles
 * come with none. Texts are shown on screen.
 */
export const LEVELS = {
  'nothing-yet': {
    name: 'Nothing yet',
    meaning: 'No evidence of it was found or offered. That is not proof that nothing was done.',
  },
  'agreed': {
    name: 'Agreed in words',
    meaning: 'The partners wrote down that they will do it. Nothing shows yet that it is done.',
  },
  'in-part': {
    name: 'Done in part',
    meaning: 'Some of it is done, and a document shows it. The rest is not, or nobody has checked.',
  },
  'checked': {
    name: 'Done and checked',
    meaning: 'It is done as agreed, and somebody who did not do it has checked that it is.',
  },
} as const;
export type Level = keyof typeof LEVELS;

// TypeScript types Object.keys as strings.
export const LEVEL_IDS = Object.keys(LEVELS) as [Level, ...Level[]];

/** The level that asks for no evidence. */
export const LOWEST_LEVEL = 'nothing-yet' satisfies Level;
