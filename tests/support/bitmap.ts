import { Resvg } from '@resvg/resvg-js';
import { fontPaths } from '../../cli/engines/fonts';

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each, row by row. */
  readonly pixels: Uint8Array;
  readonly png: () => Uint8Array;
}

/** Painted with Arimo alone, so that every machine paints the same. */
export function painted(svg: string, scale: number): Bitmap {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: Object.values(fontPaths()), loadSystemFonts: false, defaultFontFamily: 'Arimo' },
  }).render();
  return {
    width: picture.width,
    height: picture.height,
    pixels: picture.pixels,
    png: () => picture.asPng(),
  };
}

/** What is in a PNG file of this size. */
export function unpacked(png: Uint8Array, { width, height }: Pick<Bitmap, 'width' | 'height'>): Bitmap {
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`;
  return painted(page, 1);
}

/** A colour has to be off by so much of 255 for a pixel to be another; engines differ in how they smooth edges. */
const noticed = 40;

/** The share of pixels that a person could tell apart. */
export function difference(one: Bitmap, other: Bitmap): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let count = 0;
  for (let at = 0; at < one.pixels.length; at += 4) {
    const isOther = [0, 1, 2].some(
      (channel) => Math.abs((one.pixels[at + channel] ?? 0) - (other.pixels[at + channel] ?? 0)) > noticed,
    );
    if (isOther) count += 1;
  }
  return count / (one.width * one.height);
}
