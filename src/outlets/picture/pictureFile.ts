import { inTheme } from '#src/charts/colours.ts';

export type PictureKind = 'svg' | 'png';

/** Image pixels for each pixel of the drawing, to be sharp on a slide and in print. */
const PIXEL_RATIO = 2;

/**
 * The text of an SVG file of a drawing. Classes are removed, as the drawing needs no style sheet.
 */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // cloneNode is typed as Node.
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of ['class', 'aria-hidden']) element.removeAttribute(name);
  return inTheme(new XMLSerializer().serializeToString(copy));
}

/**
 * Draws an SVG file's text as a PNG image of twice the size.
 * @param width,height of the drawing, in pixels
 * @throws Error where the browser can't draw or write it
 */
export async function pngOf(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // A data URL, as the content security policy allows no other images but the site's own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * PIXEL_RATIO;
  canvas.height = height * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser can’t draw images.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('This browser can’t write images.'));
    }, 'image/png');
  });
}

/** A drawing as an SVG or PNG file. @throws Error where the browser can't write it */
export async function pictureFile(drawing: SVGSVGElement, kind: PictureKind): Promise<Blob> {
  const text = svgText(drawing);
  return kind === 'svg'
    ? new Blob([text], { type: 'image/svg+xml' })
    : pngOf(text, drawing.width.baseVal.value, drawing.height.baseVal.value);
}
