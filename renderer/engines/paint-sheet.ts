import type { ScenePath, SceneText } from '#shared/drawing/scene';
import { type Sheet, type SheetLayer, scaleOf } from '#shared/drawing/sheet';
import { fontFamily } from '#shared/drawing/theme';
import { fonts } from './fonts';

/** Letters of less pixels than this are a grey that nobody sees. */
const leastLetter = 1.5;

/**
 * A sheet as a PNG picture, so many pixels to each point. Of a drawing of ten thousand things a browser makes a picture
 * only on the thread of the window, which stops for seconds; this can be done in a worker.
 */
export async function paintSheet({ size, paper, layers }: Sheet, scale: number): Promise<Blob> {
  await loadFonts();
  const canvas = new OffscreenCanvas(Math.ceil(size.width * scale), Math.ceil(size.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to paint on.');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const layer of layers) paintLayer(context, layer, scale);
  return canvas.convertToBlob();
}

let loading: Promise<void> | null = null;

function loadFonts(): Promise<void> {
  loading ??= fonts().then(async ({ regular, bold, italic }) => {
    const faces = [
      new FontFace('Arimo', regular.slice().buffer),
      new FontFace('Arimo', bold.slice().buffer, { weight: '700' }),
      new FontFace('Arimo', italic.slice().buffer, { style: 'italic' }),
    ];
    const known = (self as unknown as FontFaceSource).fonts; // A worker has them itself, a window in its document.
    for (const face of await Promise.all(faces.map((each) => each.load()))) known.add(face);
  });
  return loading;
}

function paintLayer(context: OffscreenCanvasRenderingContext2D, layer: SheetLayer, pixels: number): void {
  const { groups, shown, place } = layer;
  const scale = scaleOf(layer) * pixels;
  const left = place.x * pixels - shown.x * scale;
  const top = place.y * pixels - shown.y * scale;
  context.save();
  context.beginPath();
  context.rect(place.x * pixels, place.y * pixels, place.width * pixels, place.height * pixels);
  context.clip();
  for (const part of groups.flatMap(({ parts }) => parts)) {
    context.setTransform(scale, 0, 0, scale, left + part.at.x * scale, top + part.at.y * scale);
    if (part.kind === 'path') paintPath(context, part);
    else if (part.size * scale >= leastLetter) paintText(context, part);
  }
  context.restore();
}

function paintPath(
  context: OffscreenCanvasRenderingContext2D,
  { path, angle = 0, fill, stroke }: ScenePath,
): void {
  const outline = new Path2D(path);
  context.rotate((angle * Math.PI) / 180);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(outline);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke(outline);
}

function paintText(
  context: OffscreenCanvasRenderingContext2D,
  { text, size, bold, italic, colour, direction = 'ltr' }: SceneText,
): void {
  context.font = `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${size}px ${fontFamily}`;
  context.direction = direction;
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  context.fillStyle = colour;
  context.fillText(text, 0, 0);
}
