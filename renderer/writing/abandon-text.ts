import { undo } from '#shared/edit/history';
import { graphOf, relationsFrom, relationsInto } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { DocumentStore } from '../store/document-store';

/**
 * Leaves the text of a node as it was when its editing began; one that was only just added goes with it.
 *
 * @returns whether the node is still there.
 */
export function abandonText(document: DocumentStore, id: string, before: ArgumentMap): boolean {
  if (document.map() !== before) document.undo();
  document.edit(null);
  const isEmpty = findRecord(document.map().nodes, id)?.text.trim() === '';
  const wasJustAdded = findRecord(undo(document.getState().history).present.nodes, id) === undefined;
  if (!isEmpty || !wasJustAdded) return true;
  const graph = graphOf(document.map());
  const [neighbour] = [
    ...relationsFrom(graph, id).map(({ target }) => target),
    ...relationsInto(graph, id).flatMap(({ premises }) => premises),
  ];
  document.undo();
  if (neighbour !== undefined) document.select([neighbour]);
  return false;
}
