/** The stage that a slide is laid out on, in pixels, as the slides on screen are: 24 px are 12 points. */
export const STAGE = { width: 1920, height: 1080 } as const;

/** A rectangle on the stage, in pixels. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Pixels of the stage in EMU, the unit of drawings: 12,192,000 across. */
export const emu = (px: number): number => Math.round(px * 6350);

/** A font size in pixels of the stage in hundredths of a point. */
export const fontSize = (px: number): number => Math.round(px * 50);
