import type { Size } from '#shared/layout/block';

interface PrintedPages {
  /** Of every page, in points. */
  readonly size: Size;
  /** SVG. */
  readonly pages: readonly string[];
}

/**
 * Lets the window be nothing but these pages on paper while `work` goes on; on the screen it stays as it is. The pages
 * stand in a tree of their own, where ids of theirs meet none of the window.
 */
export async function showingOnly<T>({ size, pages }: PrintedPages, work: () => Promise<T>): Promise<T> {
  const sheet = document.createElement('style');
  sheet.textContent = styleOf(size);
  const place = document.createElement('div');
  place.className = 'printed-pages';
  const tree = place.attachShadow({ mode: 'open' });
  for (const page of pages) tree.append(pageOf(page, size));
  document.head.append(sheet);
  document.body.append(place);
  try {
    return await work();
  } finally {
    place.remove();
    sheet.remove();
  }
}

/** Somewhat lower than its paper, which is measured in whole units of some kind: else an empty page would follow each page. */
function pageOf(svg: string, { width, height }: Size): Element {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  picture.setAttribute('preserveAspectRatio', 'xMidYMin slice');
  picture.style.cssText = `display: block; width: ${width}pt; height: ${height - 1}pt; break-after: page;`;
  return document.adoptNode(picture);
}

/** The window has the height of the screen and hides what is beyond: on paper it must not. */
function styleOf({ width, height }: Size): string {
  return `
    @page { size: ${width}pt ${height}pt; margin: 0; }
    @media screen { .printed-pages { display: none; } }
    @media print {
      html, body { height: auto !important; overflow: visible !important; background: none !important; }
      body > :not(.printed-pages) { display: none !important; }
    }`;
}
