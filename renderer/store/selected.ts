import { graphOf, relationsFrom } from '#shared/graph/graph';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { countedWords } from '#shared/words/counted';
import type { DocumentStore } from './document-store';
import { itemOf } from './item';

export function selectedNodes(document: DocumentStore): readonly MapNode[] {
  const { nodes } = document.map();
  return [...document.getState().selection].flatMap((id) => findRecord(nodes, id) ?? []);
}

export function selectedRelations(document: DocumentStore): readonly Relation[] {
  const { relations } = document.map();
  return [...document.getState().selection].flatMap((id) => findRecord(relations, id) ?? []);
}

/**
 * The relations a command is about: the selected ones; where only nodes are selected, the one that each is a premise
 * of. A node that bears on several things does not say which is meant.
 */
export function relationsAtHand(document: DocumentStore): readonly Relation[] {
  const chosen = selectedRelations(document);
  if (chosen.length > 0) return chosen;
  const graph = graphOf(document.map());
  const own = selectedNodes(document).flatMap(({ id }) => {
    const relations = relationsFrom(graph, id);
    return relations.length === 1 ? relations : [];
  });
  return [...new Set(own)];
}

/** The one node a command is about: the current one, if it is a node. */
export function currentNode(document: DocumentStore): MapNode | undefined {
  const { current } = document.getState();
  return current === null ? undefined : findRecord(document.map().nodes, current);
}

/** The node or relation a command is about. */
export function currentItem(document: DocumentStore): MapNode | Relation | undefined {
  const { current } = document.getState();
  return current === null ? undefined : itemOf(document.map(), current);
}

/** A set of nodes and relations as people count them: "3 nodes and 1 relation". */
export function itemsInWords(document: DocumentStore, ids: ReadonlySet<string>): string {
  const { nodes, relations } = document.map();
  const counted = (records: readonly { readonly id: string }[], words: (count: number) => string) => {
    const count = records.filter((record) => ids.has(record.id)).length;
    return count === 0 ? [] : [words(count)];
  };
  return countedWords.together([
    ...counted(nodes, countedWords.nodes),
    ...counted(relations, countedWords.relations),
  ]);
}

/** Where the focus goes when these items are gone: what the first of them bore on, else what bore on it. */
export function nextAfterRemoval(document: DocumentStore, ids: ReadonlySet<string>): string | null {
  const { nodes, relations } = document.map();
  const isNode = (id: string) => findRecord(nodes, id) !== undefined;
  const goingPremises = relations.filter((relation) => relation.premises.some((id) => ids.has(id)));
  const goingTargets = relations.filter((relation) => ids.has(relation.target) || ids.has(relation.id));
  const candidates = [
    ...goingPremises.map((relation) => relation.target),
    ...goingTargets.flatMap((relation) => [relation.target, ...relation.premises]),
  ];
  return candidates.find((id) => !ids.has(id) && isNode(id)) ?? null;
}
