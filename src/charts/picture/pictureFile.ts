export type PictureKind = 'svg' | 'png';

/** Pixels of an image for each pixel of the drawing: sharp on a slide and in print. */
const PIXEL_RATIO = 2;

/**
 * The drawing as a file's text. It keeps no class of the page: what it shows is in its attributes.
 */
export function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // A clone is of its original's kind.
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of ['class', 'aria-hidden']) element.removeAttribute(name);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The drawing as an image, twice as large.
 * @throws Error where the browser can't draw or write it
 */
export async function pngOf(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // As data: the security policy of a page lets no other image in that isn't the site's own.
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

/** A drawing as a file of the kind asked for. @throws Error where the browser can't write it */
export async function pictureFile(drawing: SVGSVGElement, kind: PictureKind): Promise<Blob> {
  const text = svgText(drawing);
  return kind === 'svg'
    ? new Blob([text], { type: 'image/svg+xml' })
    : pngOf(text, drawing.width.baseVal.value, drawing.height.baseVal.value);
}
