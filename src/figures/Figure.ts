import type { CollectionQuery } from '#src/client/collectionQuery.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import type { CollectionName, Params } from '#src/contract/collections.ts';
import type { FigureContent, FigureSummary } from '#src/contract/figures/figure.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { Service } from '#src/contract/register.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import type { System } from '#src/contract/system.ts';

/** An agreement as it is chosen and named. */
export type AgreementName = Pick<Agreement, 'id' | 'name' | 'shortName'>;

/** A review as it is chosen and named. */
export type ReviewName = Pick<Review, 'id' | 'name'>;

/** What a record holds that a figure can be asked about. */
export type FigureRecord = {
  readonly system: System;
  readonly places: readonly Place[];
  readonly services: readonly Service[];
  readonly indicators: readonly Indicator[];
  /**
   * Its agreements. Left out: not asked for, as most figures don't need to know: then the figure's own
   * check tells whether there is one.
   */
  readonly agreements?: readonly AgreementName[];
  /** Its reviews; left out as agreements are. */
  readonly reviews?: readonly ReviewName[];
};

/** What a parameter's value is. */
type ParamType = FigureSummary['params'][number]['type'];

export type FigureParam = {
  readonly type: ParamType;
  readonly description: string;
  /** How many it may name, with commas between. Left out: one. */
  readonly most?: number;
  /** Of a word: what it may be. Left out: only the figure's data can tell. */
  readonly allowed?: (record: FigureRecord) => readonly string[];
  /** The value where none is given; left out: the figure has none. */
  readonly fallback?: (record: FigureRecord) => string | undefined;
};

/** The parameters of one figure, as its address has them. */
export type FigureParams<P extends string = string> = { readonly [K in P]?: string };

/** An answer of the API that one of the figure's queries asked for. */
export type ReadAnswer = <N extends CollectionName>(name: N, params?: Params<N>) => Answer<N>;

/**
 * A figure: what it may be asked, what it needs to know, and what it says. It is one of these and a
 * line in registry.ts; pages, embeds, pictures, files, cards and the API take it from there.
 */
export type Figure<P extends string = string> = {
  readonly id: string;
  /** What it is called where one is chosen. */
  readonly name: string;
  /** What it shows, as one sentence. */
  readonly about: string;
  readonly params: { readonly [K in P]: FigureParam };
  /** What is asked of the API before it is built. */
  queries(params: FigureParams<P>, record: FigureRecord): CollectionQuery[];
  /** What is asked once these are answered. Left out: nothing. */
  queriesThen?(read: ReadAnswer, params: FigureParams<P>): CollectionQuery[];
  /**
   * Checks what only the answers can tell. Left out: nothing.
   * @throws FigureParamError where the data lack what a parameter names
   */
  check?(read: ReadAnswer, params: FigureParams<P>): void;
  /**
   * Of what has been checked. Pure: the same answers give the same bytes, on a server as in a browser.
   */
  build(read: ReadAnswer, params: FigureParams<P>): FigureContent;
};
