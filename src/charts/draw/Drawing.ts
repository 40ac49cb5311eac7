import type { ReactNode } from 'react';

/** Room for a drawing in pixels. Height null: as high as the drawing needs. */
export type Room = { readonly width: number; readonly height: number | null };

/** A chart with its words as SVG, from 0,0 on; it needs no style sheet. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** What has to be said of the drawing beside it, such as the breaks of a series. */
  readonly notes: readonly string[];
  readonly content: ReactNode;
};

/** Below this width the words of a row stand above its marks, in pixels. */
export const NARROW_PX = 640;
