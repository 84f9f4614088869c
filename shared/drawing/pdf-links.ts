import { type PDFPage, PDFString } from '@cantoo/pdf-lib';
import { printable } from '#shared/document/printable';
import { bottomOf, type Rect, rightOf } from './rect';
import { type SheetLayer, scaleOf } from './sheet';

/** Lets every node for which there is an address lead there, as far as it shows. */
export function addLinks(
  page: PDFPage,
  layer: SheetLayer,
  addressOf: (node: string) => string | undefined,
): void {
  for (const { role, id, bounds } of layer.groups) {
    const address = role === 'node' && id !== undefined ? addressOf(id) : undefined;
    if (address !== undefined) page.node.addAnnot(linkTo(page, address, onPage(bounds, layer, page)));
  }
}

function linkTo({ doc }: PDFPage, address: string, corners: readonly number[]) {
  const { context } = doc;
  return context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [...corners],
      Border: [0, 0, 0],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(escaped(address)) },
    }),
  );
}

/** Left, bottom, right and top in points from the bottom of the page. */
function onPage(bounds: Rect, layer: SheetLayer, page: PDFPage): readonly number[] {
  const { shown, place } = layer;
  const scale = scaleOf(layer);
  const x = (across: number) =>
    place.x + (Math.min(Math.max(across, shown.x), rightOf(shown)) - shown.x) * scale;
  const y = (down: number) =>
    page.getHeight() - place.y - (Math.min(Math.max(down, shown.y), bottomOf(shown)) - shown.y) * scale;
  return [x(bounds.x), y(bottomOf(bounds)), x(rightOf(bounds)), y(bounds.y)];
}

/** As the string of a PDF may say it: in ASCII, and without the brackets that begin and end it. */
function escaped(address: string): string {
  return printable(address)
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent)
    .replace(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
