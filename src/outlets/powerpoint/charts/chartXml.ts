import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { lineXml } from '#src/outlets/powerpoint/colours.ts';
import { XML_HEAD } from '#src/outlets/powerpoint/package/Part.ts';
import { LANGUAGE, MIN_TEXT_PX, runProperties } from '#src/outlets/powerpoint/text.ts';

import type { NativeChart, ValueAxis } from './NativeChart.ts';
import { seriesXml, textXml } from './seriesXml.ts';

const AXES = { categories: 1001, values: 1002 } as const;
const QUIET = { paint: 'tx2', size: MIN_TEXT_PX } as const;

const titleXml = (text: string, isBold: boolean): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', { ...QUIET, isBold })}</a:pPr><a:r>${runProperties('rPr', { ...QUIET, isBold })}<a:t>${escapeHtml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

type Side = 'b' | 'l';

type AxisParts = {
  readonly id: number;
  readonly crosses: number;
  readonly side: Side;
  readonly scale: string;
  readonly isShown: boolean;
  readonly hasGrid: boolean;
  readonly title: string | null;
  readonly format: string;
  readonly rest: string;
};

/** What a value axis and a category axis have in common, in the schema's order. */
const axisXml = (tag: 'valAx' | 'catAx', axis: AxisParts): string =>
  [
    `<c:${tag}><c:axId val="${axis.id}"/><c:scaling>${axis.scale}</c:scaling>`,
    `<c:delete val="${axis.isShown ? 0 : 1}"/><c:axPos val="${axis.side}"/>`,
    axis.hasGrid
      ? `<c:majorGridlines><c:spPr>${lineXml({ paint: 'bg2', width: 1.5 })}</c:spPr></c:majorGridlines>`
      : '',
    axis.title === null ? '' : titleXml(axis.title, false),
    `<c:numFmt formatCode="${escapeHtml(axis.format)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${lineXml({ paint: 'tx2', width: 1.5 })}</c:spPr>${textXml({ paint: 'tx2' })}`,
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="min"/>${axis.rest}</c:${tag}>`,
  ].join('');

const valueAxis = (
  { min, max, step, format, title }: ValueAxis,
  side: Side,
  [id, crosses]: readonly [number, number],
  rest: string,
): string =>
  axisXml('valAx', {
    id,
    crosses,
    side,
    scale: `<c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/>`,
    isShown: format !== null,
    hasGrid: format !== null,
    title,
    format: format ?? 'General',
    rest: `${rest}<c:majorUnit val="${step}"/>`,
  });

/** Rows from 0 at the lower edge; the axis is there to place them, and not shown. */
const rowsOf = (rows: number): ValueAxis => ({
  min: 0,
  max: rows,
  step: 1,
  format: null,
  title: null,
});

function plotXml(chart: NativeChart): string {
  const series = chart.series.map((one, at) => seriesXml(chart, one, at)).join('');
  const ids = `<c:axId val="${AXES.categories}"/><c:axId val="${AXES.values}"/>`;
  const [across, up] = [
    [AXES.categories, AXES.values],
    [AXES.values, AXES.categories],
  ] as const;
  if (chart.kind === 'points')
    return [
      `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${ids}</c:scatterChart>`,
      valueAxis(chart.across, 'b', across, '<c:crossBetween val="midCat"/>'),
      valueAxis(rowsOf(chart.rows), 'l', up, '<c:crossBetween val="midCat"/>'),
    ].join('');
  const { kind, named, values, categoriesTitle } = chart;
  const isBars = kind === 'bars';
  const group =
    kind === 'lines'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`
      : `<c:barChart><c:barDir val="${isBars ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${isBars ? 60 : 30}"/>${ids}</c:barChart>`;
  return [
    group,
    axisXml('catAx', {
      id: AXES.categories,
      crosses: AXES.values,
      side: isBars ? 'l' : 'b',
      // The first bar is the uppermost.
      scale: `<c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/>`,
      isShown: named !== null,
      hasGrid: false,
      title: categoriesTitle,
      format: 'General',
      rest: `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${named === null ? '' : `<c:tickLblSkip val="${named}"/><c:tickMarkSkip val="${named}"/>`}<c:noMultiLvlLbl val="1"/>`,
    }),
    valueAxis(values, isBars ? 'b' : 'l', up, '<c:crossBetween val="between"/>'),
  ].join('');
}

function layoutXml({ plot }: NativeChart): string {
  if (plot === null) return '<c:layout/>';
  const { x, y, width, height } = plot;
  const share = (value: number) => Math.round(value * 10_000) / 10_000;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(x)}"/><c:y val="${share(y)}"/><c:w val="${share(width)}"/><c:h val="${share(height)}"/></c:manualLayout></c:layout>`;
}

function legendXml({ hasLegend, series }: NativeChart): string {
  if (!hasLegend) return '';
  const unlisted = series.flatMap(({ isUnlisted = false }, at) =>
    isUnlisted ? [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="b"/>${unlisted.join('')}<c:overlay val="0"/>${textXml()}</c:legend>`;
}

/** The XML of a chart's part, which reads its data from the workbook of a relationship. */
export const chartXml = (chart: NativeChart, workbook: string): string =>
  [
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<c:date1904 val="0"/><c:lang val="${LANGUAGE}"/><c:roundedCorners val="0"/><c:chart>`,
    chart.title === null ? '' : titleXml(chart.title, true),
    `<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>`,
    `<c:plotArea>${layoutXml(chart)}${plotXml(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>`,
    legendXml(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:noFill/>${lineXml(null)}</c:spPr>${textXml()}`,
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
