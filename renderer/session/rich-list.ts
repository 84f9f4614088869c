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

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'BLOCKQUOTE',
  'PRE',
]);
const unseen = new Set(['STYLE', 'SCRIPT', 'TITLE', 'TEMPLATE', 'NOSCRIPT']);

/** Walks the document without calling itself: what is pasted may be nested deeper than a stack. */
function gather(body: HTMLElement, lines: Line[]): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open = new Map<Node, number>([[body, 0]]);
  let block: Node = body;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement ?? body;
    const depth = open.get(parent) ?? 0;
    if (node instanceof HTMLElement) {
      open.set(node, depthOf(node, depth));
      if (node.tagName === 'BR') block = node;
      continue;
    }
    if (unseen.has(parent.tagName)) continue;
    const home = parent.closest([...blocks].join()) ?? body;
    const last = lines.at(-1);
    const isSame = last !== undefined && home === block;
    if (isSame) last.text += node.textContent ?? '';
    else if (node.textContent?.trim()) lines.push({ depth: open.get(home) ?? 0, text: node.textContent });
    else continue;
    block = home;
  }
}

/** Lists of the web nest; Word writes the level of its lists into the style of each paragraph. */
function depthOf(element: HTMLElement, around: number): number {
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (level !== undefined) return Number(level);
  return element.tagName === 'UL' || element.tagName === 'OL' ? around + 1 : around;
}
