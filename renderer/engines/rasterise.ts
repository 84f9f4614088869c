import { paintingWords } from '#shared/words/painting';
import { type FontFiles, fonts } from './fonts';
import { rasterSize } from './raster-size';

/**
 * An SVG picture as PNG bytes, `scale` pixels to each of its units.
 *
 * The SVG is drawn by the browser as an image, which may not load anything: the fonts go in as data.
 * @throws Error on an SVG without a size or that cannot be drawn, or a picture larger than a canvas can be.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const { width, height } = rasterSize(svg, scale);
  const picture = await loadImage(withFonts(svg, await fonts()));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(paintingWords.noCanvas);
  context.drawImage(picture, 0, 0, width, height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (png === null) throw new Error(paintingWords.tooLarge);
  return new Uint8Array(await png.arrayBuffer());
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } catch {
    throw new Error(paintingWords.unreadable);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function withFonts(svg: string, { regular, bold, italic }: FontFiles): string {
  const faces = [
    fontFace(regular, 'font-weight:400'),
    fontFace(bold, 'font-weight:700'),
    fontFace(italic, 'font-weight:400;font-style:italic'),
  ];
  return svg.replace(/<svg[^>]*>/, (opening) => `${opening}<style>${faces.join('')}</style>`);
}

function fontFace(bytes: Uint8Array, style: string): string {
  return `@font-face{font-family:Arimo;${style};src:url(data:font/ttf;base64,${base64(bytes)})}`;
}

/** In pieces: an argument list of a whole font is too long for a call. */
function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += piece) {
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return btoa(binary);
}
