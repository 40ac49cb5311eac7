import type { RoomState } from './roomState.ts';

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0;

const isRoomState = (value: Readonly<Record<string, unknown>>): boolean => {
  // Null has no fields either.
  const clock = Object(value['clock']) as Readonly<Record<string, unknown>>;
  return (
    isTime(value['slide']) &&
    typeof value['isBlank'] === 'boolean' &&
    isTime(value['version']) &&
    typeof value['window'] === 'string' &&
    (clock['since'] === null || isTime(clock['since'])) &&
    isTime(clock['talk']) &&
    isTime(clock['slide'])
  );
};

/** A state that was told or kept; null for what is none, as of another version of the app. */
export const parseRoomState = (value: unknown): RoomState | null =>
  typeof value === 'object' && value !== null && isRoomState({ ...value })
    ? // Its fields have just been looked at.
      (value as RoomState)
    : null;
