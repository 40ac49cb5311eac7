import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { STATUSES } from '#src/contract/plain/words.ts';
import { StatusMark } from '#src/ui/status/StatusMark.tsx';

const SIZE = 16;

/** How dark each pixel of a mark is when drawn at 16 px, 0 to 255: what greyscale leaves of it. */
async function darkness(svg: SVGSVGElement): Promise<number[]> {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('A copy of an svg is no svg');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(SIZE));
  copy.setAttribute('height', String(SIZE));
  copy.setAttribute('color', '#000');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('There is no canvas');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, SIZE, SIZE);
  drawing.drawImage(image, 0, 0);
  const { data } = drawing.getImageData(0, 0, SIZE, SIZE);
  return Array.from({ length: SIZE * SIZE }, (_, pixel) => 255 - (data[pixel * 4] ?? 0));
}

async function markOf(status: (typeof STATUSES)[number] | null): Promise<number[]> {
  const svg = render(<StatusMark status={status} />).container.querySelector('svg');
  if (!svg) throw new Error('The mark has no svg');
  return darkness(svg);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const ALL = [...STATUSES, null];

describe('a status’s mark at 16 px, in greyscale', () => {
  test.each(ALL)('%s is visible', async (status) => {
    const seen = (await markOf(status)).filter((dark) => dark > 128);
    expect(seen.length).toBeGreaterThan(8);
  });

  test('no two look alike: at least a dozen pixels differ by more than half', async () => {
    const marks = await Promise.all(ALL.map(markOf));
    const alike = ALL.flatMap((one, a) =>
      ALL.slice(a + 1).flatMap((other, further) => {
        const first = marks[a] ?? [];
        const second = marks[a + 1 + further] ?? [];
        const differing = first.filter(
          (dark, pixel) => Math.abs(dark - (second[pixel] ?? 0)) > 128,
        );
        return differing.length < 12 ? [`${one} and ${other}: ${differing.length}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('the mark is fuller the more power has moved', async () => {
    const [announced = 0, preparing = 0, shadow = 0, delegated = 0] = await Promise.all(
      (['announced', 'preparing', 'shadow', 'delegated'] as const).map(async (status) =>
        sum(await markOf(status)),
      ),
    );
    expect(preparing).toBeGreaterThan(announced);
    expect(shadow).toBeGreaterThan(preparing);
    expect(delegated).toBeGreaterThan(shadow);
  });
});
