import { paintingWords } from '#shared/words/painting';

/** Pixels on a side, which is the limit of a Chromium canvas, and in all, which take half a gigabyte while painted. */
const longestSide = 16_384;
const largestArea = 134_217_728;

export interface RasterSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The pixels that an SVG takes at `scale`, read from the `width` and `height` of its first tag.
 * @throws Error on an SVG without them, or on a picture that is larger than a canvas can be.
 */
export function rasterSize(svg: string, scale: number): RasterSize {
  const opening = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const units = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(opening)?.[1] ?? 0);
  const width = Math.ceil(units('width') * scale);
  const height = Math.ceil(units('height') * scale);
  if (width <= 0 || height <= 0) throw new Error(paintingWords.noSize);
  if (width > longestSide || height > longestSide || width * height > largestArea)
    throw new Error(paintingWords.tooManyPixels(width, height));
  return { width, height };
}
