import { lineXml, solidFill, type Paint } from '#src/outlets/powerpoint/colours.ts';
import { MIN_TEXT_PX, runProperties } from '#src/outlets/powerpoint/text.ts';

import { numberReference, stringReference, type ChartSheet } from './ChartSheet.ts';
import type { MarkStyle, NativeChart, Series } from './NativeChart.ts';

/** Text of a chart: its size and language. */
export const textXml = (style: { size?: number; isBold?: boolean; paint?: Paint } = {}): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', {
    size: MIN_TEXT_PX,
    isBold: false,
    paint: 'tx1',
    ...style,
  })}</a:pPr>${runProperties('endParaRPr', {})}</a:p></c:txPr>`;

function markXml(mark: MarkStyle | null): string {
  if (mark === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  const { marker, paint, size, isPale = false } = mark;
  // A plus is drawn by its line alone.
  const edge = lineXml({ paint, width: marker === 'plus' ? 6 : 3 });
  const fill = solidFill(paint, isPale);
  return `<c:marker><c:symbol val="${marker}"/><c:size val="${size}"/><c:spPr>${fill}${edge}</c:spPr></c:marker>`;
}

const shows = (shown: 'value' | 'name' | null): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${shown === 'value' ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${shown === 'name' ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelsXml({ label }: Series): string {
  if (!label) return '';
  const text = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml({ isBold: true })}<c:dLblPos val="${label.position}"/>`;
  return label.at === undefined
    ? `<c:dLbls>${text}${shows(label.shows)}</c:dLbls>`
    : `<c:dLbls><c:dLbl><c:idx val="${label.at}"/>${text}${shows(label.shows)}</c:dLbl>${shows(null)}</c:dLbls>`;
}

/** Limits as error bars, of lengths that are on the sheet. */
function limitsXml(sheet: ChartSheet, { limits, paint }: Series): string {
  if (limits === null) return '';
  return `<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/><c:plus>${numberReference(sheet, limits.above)}</c:plus><c:minus>${numberReference(sheet, limits.below)}</c:minus><c:spPr>${lineXml({ paint, width: 2 })}</c:spPr></c:errBars>`;
}

/** One series. The schema has an order for all of this, and PowerPoint repairs what is out of it. */
export function seriesXml(chart: NativeChart, series: Series, at: number): string {
  const { sheet, kind } = chart;
  const isBar = kind === 'bars' || kind === 'columns';
  const look = isBar
    ? `${solidFill(series.paint)}${lineXml(null)}`
    : lineXml(series.line && { paint: series.paint, ...series.line });
  const others = (series.others ?? []).map(({ at: index, mark, paint }) =>
    isBar
      ? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solidFill(paint ?? series.paint)}${lineXml(null)}</c:spPr></c:dPt>`
      : `<c:dPt><c:idx val="${index}"/>${markXml(mark ?? series.mark)}<c:bubble3D val="0"/></c:dPt>`,
  );
  const data =
    kind === 'points'
      ? `<c:xVal>${numberReference(sheet, series.across ?? series.values)}</c:xVal><c:yVal>${numberReference(sheet, series.values)}</c:yVal><c:smooth val="0"/>`
      : `<c:cat>${stringReference(sheet, chart.categories)}</c:cat><c:val>${numberReference(sheet, series.values)}</c:val>${kind === 'lines' ? '<c:smooth val="0"/>' : ''}`;
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx>${stringReference(sheet, series.name)}</c:tx><c:spPr>${look}</c:spPr>`,
    isBar ? '<c:invertIfNegative val="0"/>' : markXml(series.mark),
    ...others,
    labelsXml(series),
    limitsXml(sheet, series),
    data,
    '</c:ser>',
  ].join('');
}
