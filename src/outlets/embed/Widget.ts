import type { AsAt } from '#src/addresses/asAt.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import type { Service } from '#src/contract/register.ts';
import type {
  AgreementName,
  Figure,
  FigureParams,
  FigureRecord,
  ReviewName,
} from '#src/figures/Figure.ts';
import type { Subject } from '#src/figures/subjects.ts';

/** What one embed was asked, checked against the record. */
export type WidgetQuestion = FigureRecord & {
  /** What it is about; none chosen: the widget's own default. */
  readonly chosen: {
    readonly place: readonly Place[];
    readonly service: readonly Service[];
    readonly indicator: readonly Indicator[];
    readonly agreement: readonly AgreementName[];
    readonly review: readonly ReviewName[];
  };
  readonly sex: Sex | null;
  /** The record as at: the default is live, any other day is frozen. */
  readonly when: AsAt;
  /** Label of the period that figures are pinned to; null: the latest. */
  readonly period: string | null;
  /** The release that they were pinned at, YYYY-MM-DD; null: whatever is the latest. */
  readonly release: string | null;
};

/** A figure in other people's pages: what its address may ask. One of these, and a line in widgets.ts. */
export type Widget = {
  /** What it is called where one is chosen. */
  readonly name: string;
  /** What it shows, as one sentence. */
  readonly about: string;
  /** What it may be asked about: how many of each at most. */
  readonly takes: { readonly [S in Subject]?: number };
  /** One of these has to be given; none: it has a default. */
  readonly needs: readonly Subject[];
  /**
   * What holds a frozen copy still: a day for the register, a period and release for figures. Null:
   * it is always live.
   */
  readonly frozenBy: 'asAt' | 'period' | null;
  /** Its heading, the name of its frame and the title of its document. */
  readonly title: (question: WidgetQuestion) => string;
  /** The whole page that it is a part of, without the record's prefix. */
  readonly page: (question: WidgetQuestion) => string;
  /** The figure that it shows, and what of it. */
  readonly figure: Figure;
  readonly params: (question: WidgetQuestion) => FigureParams;
};
