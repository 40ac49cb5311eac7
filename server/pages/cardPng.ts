import { fileURLToPath } from 'node:url';

/** Arimo, which has the widths of Arial; a bare machine has no typeface at all. */
const WEIGHTS = [400, 600, 700];
const typeface = (weight: number) =>
  fileURLToPath(import.meta.resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`));

async function loadCanvas() {
  const canvas = await import('@napi-rs/canvas');
  for (const weight of WEIGHTS) canvas.GlobalFonts.registerFromPath(typeface(weight), 'Arimo');
  return canvas;
}

let canvas: ReturnType<typeof loadCanvas> | undefined;

/**
 * Draws an SVG. What it takes is loaded for the first picture that is asked for.
 * @returns a PNG of the SVG's own size
 */
export async function cardPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { createCanvas, loadImage } = await (canvas ??= loadCanvas());
  const image = await loadImage(Buffer.from(svg));
  const drawn = createCanvas(image.width, image.height);
  drawn.getContext('2d').drawImage(image, 0, 0);
  return new Uint8Array(await drawn.encode('png'));
}
