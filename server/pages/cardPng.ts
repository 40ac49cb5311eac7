import { fileURLToPath } from 'node:url';

/** Arimo has the widths of Arial; the server's machine may have no fonts at all. */
const WEIGHTS = [400, 600, 700];
const typeface = (weight: number) =>
  fileURLToPath(import.meta.resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`));

async function readCanvas() {
  const canvas = await import('@napi-rs/canvas');
  for (const weight of WEIGHTS) canvas.GlobalFonts.registerFromPath(typeface(weight), 'Arimo');
  return canvas;
}

let canvas: ReturnType<typeof readCanvas> | undefined;

/** The canvas library with its typeface, loaded once. */
export const loadCanvas = (): ReturnType<typeof readCanvas> => (canvas ??= readCanvas());

/** Draws an SVG as a PNG of its own size. */
export async function cardPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { createCanvas, loadImage } = await loadCanvas();
  const image = await loadImage(Buffer.from(svg));
  const drawn = createCanvas(image.width, image.height);
  drawn.getContext('2d').drawImage(image, 0, 0);
  return new Uint8Array(await drawn.encode('png'));
}
