import { freemindWords as words } from '#shared/words/imported-formats';
import { bearingOfWord } from '../bearing-word';
import { addBranches } from '../branches/add-branches';
import { type Arrow, addArrows } from '../importing/add-arrows';
import type { MapDraft } from '../importing/map-draft';
import type { MindMap } from './mind-map';

/** Adds the branches of a mind map, each bearing on the one it hangs on, and its arrows as steps. */
export function addMindMap(draft: MapDraft, { roots, arrows, broken, looks }: MindMap): void {
  const nodes = addBranches(draft, roots);
  const byId = new Map<string, string>();
  for (const [{ id }, node] of nodes) if (!byId.has(id)) byId.set(id, node);
  const lines: Arrow[] = [];
  let unsaid = 0;
  for (const { from, to, label } of arrows) {
    const premise = nodes.get(from);
    const target = byId.get(to);
    if (premise === undefined || target === undefined) {
      draft.lose(premise ?? from.text, words.arrowToNothing(to));
      continue;
    }
    const bearing = bearingOfWord(label);
    if (bearing === undefined) unsaid += 1;
    const note = bearing === undefined && label.trim() !== '' && { note: label.trim() };
    const { kind, onStep } = bearing ?? { kind: 'support', onStep: false };
    lines.push({ kind, onStep, from: premise, to: target, ...note });
  }
  addArrows(draft, lines);
  if (unsaid > 0) draft.lose(words.arrows, words.readAsSupports(unsaid));
  for (const id of broken) draft.lose(id, words.broken);
  if (looks > 0) draft.lose(words.appearance, words.looks(looks));
}
