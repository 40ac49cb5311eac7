import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { DotRow } from '#src/contract/figures/chartSpec.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { pngOf, svgText } from '#src/outlets/picture/pictureFile.ts';
import { FigurePicture } from '#src/outlets/picture/FigurePicture.tsx';
import { comparatorStyleOf, styleOf } from '#src/charts/placeStyles.ts';

const content: FigureContent = {
  id: 'outcome',
  params: {},
  title: 'North is worse than England',
  finding: 'North is worse than England',
  subtitle: 'Adults who smoke, per cent, 2023, with 95% limits',
  sentences: ['In 2023, 20.0% of adults in North smoked.'],
  reading: null,
  notes: ['Proxy: the figure is for West, which stands in for North and is not the same area.'],
  source: 'Example Office, “Smoking”, released 1 May 2024',
  citations: ['example-office'],
  dated: '',
  newer: null,
  publisher: 'Placeboard',
  attribution: 'Open licence.',
  asAt: '2024-05-02',
  basis: 'published',
  isIllustrative: false,
  file: 'smoking',
  page: '/',
  mark: null,
  table: { columns: [], rows: [] },
  chart: null,
};
const axis = { unit: 'Per cent', decimals: 1, least: null, most: null };
const north: DotRow = {
  id: 'north',
  label: 'North',
  note: 'proxy: West',
  value: 20,
  lower: 16,
  upper: 24,
  text: '20.0',
  interval: '(16.0 to 24.0)',
  verdict: 'worse than England ↓',
  style: styleOf(0),
};
const dots = (isIllustrative = false) => (
  <FigurePicture
    content={{
      ...content,
      isIllustrative,
      chart: {
        kind: 'lanes',
        name: 'Smoking',
        ...axis,
        rows: [north],
        comparators: [
          {
            id: 'country',
            label: 'England',
            value: 12,
            lower: 11,
            upper: 13,
            text: '12.0',
            style: comparatorStyleOf(0),
          },
        ],
      },
    }}
  />
);
const drawn = (picture: React.ReactNode): SVGSVGElement => {
  const svg = render(picture).container.querySelector('svg');
  if (!svg) throw new Error('There is no picture.');
  return svg;
};

/** How many pixels of a part of an image aren't white. @param from,to shares of its height */
async function inked(png: Blob, from: number, to: number): Promise<number> {
  const image = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  const top = Math.round(from * image.height);
  const { data } = context.getImageData(
    0,
    top,
    image.width,
    Math.round((to - from) * image.height),
  );
  let count = 0;
  for (let n = 0; n < data.length; n += 4) if ((data[n] ?? 255) < 128) count++;
  return count;
}

test('a picture has its finding, proxy, source and date, and nothing of the page', () => {
  const text = svgText(drawn(dots()));
  for (const line of [content.title, content.subtitle, content.source, 'proxy: West'])
    expect(text).toContain(line);
  expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(text).not.toMatch(/ (class|style)=|var\(|href=/);
});

test('the image is twice as large, with ink where the words are and where the figure is', async () => {
  const svg = drawn(dots());
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const png = await pngOf(svgText(svg), width, height);
  expect(png.type).toBe('image/png');
  const { width: wide, height: high } = await createImageBitmap(png);
  expect([wide, high]).toEqual([2 * width, 2 * height]);
  for (const [from, to] of [
    [0, 0.3],
    [0.3, 0.65],
    [0.7, 1],
  ] as const)
    expect(await inked(png, from, to), `${from} to ${to}`).toBeGreaterThan(500);
});

test('an illustrative picture says so', () => {
  expect(svgText(drawn(dots(true)))).toContain('Illustrative: made up for demonstration');
  expect(svgText(drawn(dots()))).not.toContain('Illustrative');
});

test('a trend names its breaks and says that its dates show no cause', () => {
  const points = [2019, 2020, 2021, 2022].map((year, n) => ({
    period: String(year),
    start: `${year}-01-01`,
    value: 20 + n,
    lower: null,
    upper: null,
    hasBreakBefore: year === 2021,
  }));
  const text = svgText(
    drawn(
      <FigurePicture
        content={{
          ...content,
          chart: {
            kind: 'trend',
            name: 'Smoking',
            description: '',
            ...axis,
            lines: [{ id: 'north', label: 'North', kind: 'place', style: styleOf(0), points }],
            events: [{ mark: 'A', start: '2020-07-01', words: '1 July 2020, the places begin' }],
            absent: [],
          },
        }}
      />,
    ),
  ).replaceAll(/<[^>]*>/g, ' ');
  expect(text).toContain('The series breaks before 2021');
  expect(text).toContain('A: 1 July 2020, the places begin.');
  expect(text.replaceAll(/\s+/g, ' ')).toContain('they do not show a cause');
});
