/** As much as stands on a slide, or below one on a sheet of the handout: characters, and how many. */
export const DECK_LIMITS = {
  title: 160,
  line: 240,
  lines: 6,
  note: 1200,
  meeting: 120,
  item: 12,
  secondsLeast: 5,
  seconds: 3600,
  slides: 60,
} as const;
