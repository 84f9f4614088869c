/**
 * The lists in rich text, as lines indented as deep as their items lie; "" where there are none. The text is
 * parsed as a document of its own, in which no script runs and nothing is loaded.
 */
export function listIn(html: string): string {
  if (!/<li[\s>]|mso-list/i.test(html)) return '';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: Line[] = [];
  gather(body, lines);
  const written = lines.map(({ depth, text }) => {
    const words = text.replace(/\s+/g, ' ').trim();
    return words === '' ? '' : `${'  '.repeat(Math.max(0, depth - 1))}${depth > 0 ? '- ' : ''}${words}`;
  });
  return written.filter((line) => line !== '').join('\n');
}

interface Line {
  /** 0 outside of lists. */
  readonly depth: number;
  text: string;
}

const blocks = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, tr, blockquote, pre';
const unseen = 'style, script, title, template, noscript';

/** Walks the document without calling itself: what is pasted may be nested deeper than a stack. */
function gather(body: HTMLElement, lines: Line[]): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const depths = new Map<Element, number>([[body, 0]]);
  /** The block that the last line is in, while further words of it go on with the line. */
  let open: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement ?? body;
    if (node instanceof HTMLElement) {
      depths.set(node, depthOf(node, depths.get(parent) ?? 0));
      if (node.tagName !== 'BR') continue;
      if (parent.closest('li') === null) open = null;
    }
    const text = node instanceof HTMLElement ? ' ' : (node.textContent ?? '');
    if (parent.closest(unseen) !== null) continue;
    const block: Element = parent.closest(blocks) ?? body;
    const last = lines.at(-1);
    if (last && block === open) last.text += text;
    else if (text.trim() === '') continue;
    else lines.push({ depth: depths.get(block) ?? 0, text });
    open = block;
  }
}

/** Lists of the web nest; Word writes the level of its lists into the style of each paragraph. */
function depthOf(element: HTMLElement, around: number): number {
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (level !== undefined) return Number(level);
  return element.tagName === 'UL' || element.tagName === 'OL' ? around + 1 : around;
}
