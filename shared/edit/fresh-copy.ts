import type { ArgumentMap } from '#shared/model/argument-map';
import { sortedRecords } from '#shared/model/sorted-records';
import { sameSources } from './same-sources';

export type NewId = (prefix: 'n' | 'r' | 's') => string;

/**
 * A copy of a map with ids of its own, to be inserted into another. What cites a source that the other map has
 * too, word for word, cites that one; all other fields, known or not, are copied as they are.
 */
export function freshCopy(part: ArgumentMap, into: ArgumentMap, newId: NewId): ArgumentMap {
  const known = sameSources(part.sources, into.sources);
  const ids = new Map<string, string>(known);
  for (const { id } of part.nodes) ids.set(id, newId('n'));
  for (const { id } of part.relations) ids.set(id, newId('r'));
  for (const { id } of part.sources) if (!known.has(id)) ids.set(id, newId('s'));
  const renamed = (id: string) => ids.get(id) ?? id;
  return {
    ...part,
    nodes: sortedRecords(
      part.nodes.map((node) => ({
        ...node,
        id: renamed(node.id),
        ...(node.citations && {
          citations: node.citations.map((citation) => ({ ...citation, source: renamed(citation.source) })),
        }),
      })),
    ),
    relations: sortedRecords(
      part.relations.map((relation) => ({
        ...relation,
        id: renamed(relation.id),
        premises: relation.premises.map(renamed),
        target: renamed(relation.target),
      })),
    ),
    sources: sortedRecords(
      part.sources
        .filter(({ id }) => !known.has(id))
        .map((source) => ({
          ...source,
          id: renamed(source.id),
          ...(source.derivedFrom && { derivedFrom: source.derivedFrom.map(renamed) }),
        })),
    ),
    // The other map has its own waivers of the sources that it knows.
    waivers: part.waivers
      .filter(({ subject }) => !known.has(subject))
      .map((waiver) => ({ ...waiver, subject: renamed(waiver.subject) })),
    view: {
      ...part.view,
      placements: sortedRecords(
        part.view.placements.map((placement) => ({ ...placement, id: renamed(placement.id) })),
      ),
      collapsed: part.view.collapsed.map(renamed),
    },
  };
}
