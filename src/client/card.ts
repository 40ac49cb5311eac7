import type { ComponentType } from 'react';

/** What the picture of a page is drawn from: the page's address, and the answers it has asked for. */
export type CardProps = {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: URLSearchParams;
  /** Room in pixels, from 0,0 on. */
  readonly width: number;
  readonly height: number;
};

/** What of a page stands beside its words, in the picture that other people's sites show of it. */
export type Card = {
  readonly Drawing: ComponentType<CardProps>;
  /** How many sentences of the page's description it leaves to words; all, if not said. */
  readonly sentences?: number;
};
