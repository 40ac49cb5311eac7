import type { DeckContent } from '#src/contract/deck.ts';
import {
  isClockStarted,
  pauseClock,
  readClock,
  startClock,
  UNSTARTED_CLOCK,
  type TalkClock,
} from '#src/features/board/clock/talkClock.ts';
import {
  clockText,
  overWords,
  paceWords,
  plannedSeconds,
  spokenTime,
} from '#src/narrative/site/talkWords.ts';

import { useNow } from './useNow.ts';

type Props = {
  readonly deck: DeckContent;
  /** Number of the slide on screen. */
  readonly slide: number;
  readonly clock: TalkClock;
  readonly onClock: (change: (clock: TalkClock, now: number) => TalkClock) => void;
};

/** The time of the talk and of its slide, held against the plan, and the time of day. */
export function TalkTime({ deck, slide, clock, onClock }: Props) {
  const now = useNow();
  const { slides } = deck;
  const time = readClock(clock, now ?? 0);
  const talk = time.talk / 1000;
  const ofSlide = time.slide / 1000;
  const planned = plannedSeconds(slides);
  const plannedOfSlide = slides[slide - 1]?.seconds ?? 0;
  const isStarted = isClockStarted(clock);
  const isRunning = clock.since !== null;
  const label = isRunning ? 'Pause' : isStarted ? 'Resume' : 'Start';
  return (
    <div className="board-time">
      <p className="board-clock">
        <Time label="The talk" seconds={talk} planned={planned} />
      </p>
      <p className="board-slide-time">
        This slide <Time label="This slide" seconds={ofSlide} planned={plannedOfSlide} />
        <span className="board-pace">
          {isStarted ? paceWords(talk, slides, slide) : 'not begun'}
        </span>
      </p>
      <p className="board-actions board-scripted">
        <button
          type="button"
          aria-label={`${label} the clock`}
          onClick={() => onClock(isRunning ? pauseClock : startClock)}
        >
          {label}
        </button>
        <button
          type="button"
          aria-label="Reset the clock"
          aria-disabled={!isStarted}
          onClick={() => onClock(() => UNSTARTED_CLOCK)}
        >
          Reset
        </button>
      </p>
      <p className="board-day-time">{now === null ? '' : timeOfDay(now)}</p>
    </div>
  );
}

type TimeProps = { readonly label: string; readonly seconds: number; readonly planned: number };

/** Not a live region: a reader who asks hears it, and nobody else. */
function Time({ label, seconds, planned }: TimeProps) {
  const over = overWords(seconds, planned);
  return (
    <span
      role="timer"
      aria-live="off"
      aria-label={`${label}: ${spokenTime(seconds)} of ${spokenTime(planned)}`}
      className={over === null ? '' : 'board-over'}
    >
      <b>{clockText(seconds)}</b> <span className="board-planned">of {clockText(planned)}</span>
      {over !== null && <span className="board-over-words"> {over}</span>}
    </span>
  );
}

/** As the clock on the wall shows it: `14:05`. */
const timeOfDay = (now: number): string => {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
};
