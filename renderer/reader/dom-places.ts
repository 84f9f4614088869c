import type { Span } from '#shared/quotes/anchor';

/** A place in the text of a block that is drawn. */
export interface DrawnPlace {
  readonly block: number;
  readonly offset: number;
}

/** Which place of the text lies at a place of the page; null outside of the text. */
export function placeAt(node: Node, offset: number): DrawnPlace | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('[data-block]');
  if (!block) return null;
  const index = Number(block.dataset.block);
  const run = element?.closest<HTMLElement>('[data-at]');
  if (run && node.nodeType === Node.TEXT_NODE)
    return { block: index, offset: Number(run.dataset.at) + offset };
  // Between runs: before the first of them that begins behind.
  const range = document.createRange();
  range.setStart(node, offset);
  const runs = [...block.querySelectorAll<HTMLElement>('[data-at]')];
  const next = runs.find((each) => range.comparePoint(each, 0) >= 0);
  if (next) return { block: index, offset: Number(next.dataset.at) };
  const last = runs.at(-1);
  return { block: index, offset: Number(last?.dataset.at ?? 0) + (last?.textContent?.length ?? 0) };
}

/** Where a stretch of a block is drawn: from its first line to its last. */
export function rectOf(block: HTMLElement, { start, end }: Span): DOMRect {
  const range = document.createRange();
  const [from, to] = [pointIn(block, start, false), pointIn(block, end, true)];
  if (from === null || to === null) return block.getBoundingClientRect();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.getBoundingClientRect();
}

function pointIn(block: HTMLElement, offset: number, isEnd: boolean): { node: Node; offset: number } | null {
  const runs = [...block.querySelectorAll<HTMLElement>('[data-at]')];
  const run = runs.findLast(({ dataset }) =>
    isEnd ? Number(dataset.at) < offset : Number(dataset.at) <= offset,
  );
  const node = run?.firstChild;
  if (!run || !node) return null;
  return { node, offset: Math.min(offset - Number(run.dataset.at), node.textContent?.length ?? 0) };
}
