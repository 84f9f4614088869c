import { findRecord } from '#shared/model/sorted-records';
import { findWords } from '#shared/words/find';
import { nameOfNode, nameOfRelation } from '../items/accessible-name';
import { markPlace } from '../session/visits';
import { termsOf } from '../store/derived';
import type { DocumentWorkspace } from '../workspace';
import { hitFrom, hitsOf } from './hits';

/** What is found now, in the order of reading. */
export function presentHits(workspace: DocumentWorkspace): readonly string[] {
  const { document, ui } = workspace;
  const { judged } = document.getState();
  return hitsOf(document.map(), judged, ui.getState().find.query, termsOf(workspace));
}

/** Goes to the next (1) or previous (-1) hit, round and round, and says which it is. */
export function stepHit(workspace: DocumentWorkspace, step: 1 | -1): void {
  const { document, ui } = workspace;
  const hits = presentHits(workspace);
  const next = hitFrom(document.map(), hits, { current: document.getState().current, step });
  if (next === undefined) {
    ui.announce(findWords.nothingSaid);
    return;
  }
  markPlace(workspace);
  goToHit(workspace, next);
  ui.announce(findWords.atSaid(hits.indexOf(next) + 1, hits.length, nameOf(workspace, next)));
}

/** While a query is written, the view follows to the nearest hit, and stays where there is none. */
export function followQuery(workspace: DocumentWorkspace, from: string | null): void {
  const { document } = workspace;
  const hits = presentHits(workspace);
  const isOnHit = from !== null && hits.includes(from);
  const nearest = isOnHit ? from : hitFrom(document.map(), hits, { current: from, step: 1 });
  if (nearest !== undefined) goToHit(workspace, nearest);
}

function goToHit({ document, canvas, ui }: DocumentWorkspace, id: string): void {
  if (document.getState().current !== id) document.select([id]);
  ui.set({ openSource: null });
  canvas?.reveal([id]);
}

function nameOf({ document }: DocumentWorkspace, id: string): string {
  const map = document.map();
  const node = findRecord(map.nodes, id);
  if (node) return nameOfNode(map, node);
  const relation = findRecord(map.relations, id);
  return relation ? nameOfRelation(map, relation) : '';
}
