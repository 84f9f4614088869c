import { nameWithoutExtension } from '#shared/intake/csl-guess';
import type { MapNode } from '#shared/model/map-node';
import { importLossWords as words } from '#shared/words/importing';
import { keepable } from '../importing/keepable';
import type { MapDraft } from '../importing/map-draft';
import { sourceAtAddress } from '../web-address';
import type { CanvasEdge, CanvasFile, CanvasNode } from './canvas-file';
import { polarityOf } from './polarity';
import { statementIn } from './statement-text';

/**
 * Cards become statements, files and links evidence that cites them, lines relations. What else cards and lines say of
 * themselves goes along under `canvas`, as it came.
 *
 * @returns the groups and lines that became nothing of the map, for the map itself to carry.
 */
export function addCanvas(
  draft: MapDraft,
  { nodes: all = [], edges: lines = [] }: CanvasFile,
): { readonly groups: readonly object[]; readonly edges: readonly object[] } {
  const touched = new Set(lines.flatMap(({ fromNode, toNode }) => [fromNode, toNode]));
  const isFrame = ({ id, type }: CanvasNode) => type === 'group' && !touched.has(id);
  const frames = all.filter(isFrame);
  const ids = new Map<string, string>();
  for (const card of all) {
    if (isFrame(card)) continue;
    if (ids.has(card.id)) draft.lose(card.id, words.repeatedId);
    ids.set(card.id, addCard(draft, card, tagsFor(card, frames)));
  }
  const named = frames.filter(({ label = '' }) => label.trim() !== '').length;
  if (frames.length > 0) draft.lose(words.groups, words.framesAreTags(frames.length, named));

  let meaningless = 0;
  const unkept: object[] = [];
  for (const line of lines) {
    const [from, to] = [ids.get(line.fromNode), ids.get(line.toNode)];
    if (from === undefined || to === undefined) {
      draft.lose(line.id ?? '', words.dangling(1));
      unkept.push(keepable(line));
    } else {
      if (polarityOf(line.label ?? '') === undefined) meaningless += 1;
      addLine(draft, line, from, to);
    }
  }
  if (meaningless > 0) draft.lose(words.lines, words.linesAreSupports(meaningless));
  return { groups: frames.map(keepable), edges: unkept };
}

function addCard(draft: MapDraft, card: CanvasNode, tags: readonly string[]): string {
  const { id, x, y, ...rest } = card;
  const node = { ...statementOf(draft, card), ...(tags.length > 0 && { tags }), canvas: keepable(rest) };
  const own = draft.addNode(id, node);
  draft.place(own, { x, y });
  return own;
}

function statementOf(draft: MapDraft, card: CanvasNode): Omit<MapNode, 'id'> {
  const { type, text = '', file = '', subpath = '', url = '', label = '' } = card;
  if (type === 'file' && file !== '') {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const source = draft.addSource('', {
      csl: { type: 'document', title: name },
      ...(isBeside(file) && { file }),
    });
    const locator = subpath.replace(/^#+/, '').trim();
    return {
      kind: 'evidence',
      text: nameWithoutExtension(name),
      citations: [{ source, ...(locator !== '' && { locator }) }],
    };
  }
  if (type === 'link' && url !== '') {
    const csl = sourceAtAddress(url) ?? { type: 'document', title: url };
    return { kind: 'evidence', text: url, citations: [{ source: draft.addSource('', { csl }) }] };
  }
  return { kind: 'claim', ...statementIn(type === 'group' ? label : text) };
}

/** A path within the folder of the canvas. */
function isBeside(path: string): boolean {
  return !/^[/\\]|^[a-z][\w+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path);
}

function addLine(draft: MapDraft, line: CanvasEdge, from: string, to: string): void {
  const { id = '', fromNode, toNode, ...rest } = line;
  const { label = '', fromEnd = 'none', toEnd = 'arrow' } = line;
  const polarity = polarityOf(label);
  const step = {
    kind: polarity ?? 'support',
    ...(polarity === undefined && label.trim() !== '' && { note: label.trim() }),
    canvas: keepable(rest),
  } as const;
  const isBackward = fromEnd === 'arrow' && toEnd === 'none';
  const [premise, target] = isBackward ? [to, from] : [from, to];
  draft.addRelation(id, { ...step, premises: [premise], target });
  if (fromEnd !== 'arrow' || toEnd !== 'arrow') return;
  draft.addRelation(id, { ...step, premises: [to], target: from });
  draft.lose(id, words.bothWays);
}

/** The names of the groups that a card lies within: that is all that makes it one of them. */
function tagsFor(card: CanvasNode, frames: readonly CanvasNode[]): readonly string[] {
  const around = frames.filter(
    ({ x, y, width, height }) =>
      x <= card.x && y <= card.y && card.x + card.width <= x + width && card.y + card.height <= y + height,
  );
  return [...new Set(around.map(({ label = '' }) => label.trim()).filter((label) => label !== ''))];
}
