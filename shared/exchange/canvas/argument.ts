import { isObject } from '#shared/shape/shape';
import { importLossWords as words } from '#shared/words/importing';
import { keepable } from '../importing/keepable';
import type { MapDraft } from '../importing/map-draft';
import type { CanvasFile, CanvasNode } from './canvas-file';
import { addCards } from './cards';
import { addLines } from './lines';
import type { OwnCanvas } from './own-canvas';

/** Cards times groups: what lies within what is found by looking at each pair. */
const mostCompared = 20_000_000;

/**
 * Cards become statements, files and links evidence that cites them, lines relations; cards of ours that stand for a
 * relation become that. What else cards and lines say of themselves goes along under `canvas`, as it came.
 *
 * @returns the groups and lines that became nothing of the map, for the map itself to carry.
 */
export function addCanvas(
  draft: MapDraft,
  { nodes: all = [], edges: lines = [] }: CanvasFile,
  own: OwnCanvas,
): { readonly groups: readonly object[]; readonly edges: readonly object[] } {
  const touched = new Set(lines.flatMap(({ fromNode, toNode }) => [fromNode, toNode]));
  const isFrame = ({ id, type }: CanvasNode) => type === 'group' && !touched.has(id);
  const frames = all.filter(isFrame);
  const before: unknown = own.carried.groups;
  const known = new Set(Array.isArray(before) ? before.map((group) => isObject(group) && group.id) : []);
  // What lay within the others when the canvas was written has its tags as they should be.
  const unknown = frames.filter(({ id }) => !known.has(id));
  const cards = all.filter((card) => !isFrame(card) && !own.joints.has(card));
  const areCompared = cards.length * frames.length <= mostCompared;
  const statements = addCards(draft, cards, own, (card) =>
    areCompared ? tagsFor(card, own.statements.has(card) ? unknown : frames) : [],
  );
  if (!areCompared) draft.lose(words.groups, words.tooManyGroups(frames.length));
  const named = unknown.filter(({ label = '' }) => label.trim() !== '').length;
  if (areCompared && unknown.length > 0) draft.lose(words.groups, words.framesAreTags(unknown.length, named));
  const unkept = addLines(draft, lines, statements, own);
  return { groups: frames.map(keepable), edges: unkept.map(keepable) };
}

/** The names of the groups that a card lies within: that is all that makes it one of them. */
function tagsFor(card: CanvasNode, frames: readonly CanvasNode[]): readonly string[] {
  const around = frames.filter(
    ({ x, y, width, height }) =>
      x <= card.x && y <= card.y && card.x + card.width <= x + width && card.y + card.height <= y + height,
  );
  return [...new Set(around.map(({ label = '' }) => label.trim()).filter((label) => label !== ''))];
}
