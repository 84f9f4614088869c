import { cliAnswerWords } from '#shared/words/cli';
import { fontPaths } from './fonts';
import { EngineRefusal } from './refusal';

/** Pixels on a side and in all. The second is half a gigabyte while it is painted. */
const longestSide = 32_767;
const largestArea = 134_217_728;

/**
 * An SVG picture as PNG bytes, `scale` pixels to each of its units. Text that Arimo has no letters for
 * is drawn with the fonts of the system.
 * @throws EngineRefusal where the picture would be too large to paint.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: Object.values(fontPaths()), loadSystemFonts: true, defaultFontFamily: 'Arimo' },
  });
  const width = Math.ceil(picture.width * scale);
  const height = Math.ceil(picture.height * scale);
  if (Math.max(width, height) > longestSide || width * height > largestArea) {
    throw new EngineRefusal(cliAnswerWords.export.tooLarge(width, height));
  }
  return picture.render().asPng();
}
