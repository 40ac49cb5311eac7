import type { SlideContent } from '#src/contract/deck.ts';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** A time as a clock shows it: `0:05`, `12:30`, `1:02:03`. @param seconds 0 or more */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = twoDigits(whole % 60);
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${rest}`;
}

/** The same as it is read out: `2 minutes 5 seconds`. */
export function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return [
    minutes > 0 && `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    (rest > 0 || minutes === 0) && `${rest} ${rest === 1 ? 'second' : 'seconds'}`,
  ]
    .filter((part) => part !== false)
    .join(' ');
}

type Planned = Pick<SlideContent, 'seconds'>;

/** How long slides are planned to be shown, in seconds. */
export const plannedSeconds = (slides: readonly Planned[]): number =>
  slides.reduce((sum, { seconds }) => sum + seconds, 0);

/** What is over a planned time: `0:40 over`; null: nothing. */
export const overWords = (seconds: number, planned: number): string | null =>
  seconds >= planned + 1 ? `${clockText(seconds - planned)} over` : null;

/**
 * Whether a talk keeps to its plan, by when the slide on screen was planned to begin and end.
 * @param seconds that the talk has taken
 * @param slide number of the slide on screen, from 1
 */
export function paceWords(seconds: number, slides: readonly Planned[], slide: number): string {
  const begins = plannedSeconds(slides.slice(0, slide - 1));
  const ends = plannedSeconds(slides.slice(0, slide));
  if (seconds >= ends + 1) return `${clockText(seconds - ends)} behind the plan`;
  if (begins >= seconds + 1) return `${clockText(begins - seconds)} ahead of the plan`;
  return 'on plan';
}
