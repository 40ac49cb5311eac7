import type { NativeChart } from '#src/outlets/powerpoint/charts/NativeChart.ts';
import type { Paint } from '#src/outlets/powerpoint/colours.ts';
import type { Paragraph } from '#src/outlets/powerpoint/text.ts';
import type { Box } from '#src/outlets/powerpoint/units.ts';

import type { Anchor } from './shapes.ts';
import type { NativeTable } from './tableXml.ts';

/** What stands on a slide beside its placeholders, in the order in which it is read. */
export type SlideElement =
  | { readonly kind: 'table'; readonly table: NativeTable; readonly box: Pick<Box, 'x' | 'y'> }
  | { readonly kind: 'chart'; readonly chart: NativeChart; readonly box: Box }
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly box: Box;
      readonly paragraphs: readonly Paragraph[];
      readonly anchor?: Anchor;
      readonly fill?: Paint;
      readonly edge?: { readonly paint: Paint; readonly width: number; readonly dash?: string };
    };
