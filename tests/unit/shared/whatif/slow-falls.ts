import { nameLines } from '#shared/bibliography/csl/csl-name';
import type { Label } from '#shared/graph/labels';
import { rootSourcesOf } from '#shared/graph/root-sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { CandidateSort } from '#shared/whatif/candidates';
import { slowLabels } from '../graph/slow-labels';

/** The labels of the map in which what is switched off was given up by its author or, if a relation, cannot hold. */
export function slowLabelsWithout(
  map: ArgumentMap,
  off: ReadonlySet<string>,
): Readonly<Record<string, Label>> {
  const dead = { id: '!', kind: 'evidence', text: '', status: 'defeated' } as const;
  return slowLabels(
    {
      ...map,
      nodes: [
        ...map.nodes.map((node) => (off.has(node.id) ? { ...node, status: 'defeated' as const } : node)),
        dead,
      ],
      relations: map.relations.map((relation) =>
        off.has(relation.id) ? { ...relation, premises: [...relation.premises, dead.id] } : relation,
      ),
    },
    new Set(),
  );
}

/** Ids of what may fall, of a sort. */
export function slowCandidates(map: ArgumentMap, by: CandidateSort): readonly string[] {
  if (by === 'evidence') return map.nodes.filter(({ kind }) => kind === 'evidence').map(({ id }) => id);
  if (by === 'author') return [...new Set(map.sources.flatMap(({ csl }) => namesOf(csl.author)))].sort();
  return map.sources.map(({ id }) => id).filter((id) => rootSourcesOf(map).of(id).includes(id));
}

/** Ids of the evidence that falls with them: the conditions as they are written down. */
export function slowFallen(
  map: ArgumentMap,
  by: CandidateSort,
  chosen: readonly string[],
): ReadonlySet<string> {
  if (by === 'evidence') return new Set(chosen);
  const gone =
    by === 'source'
      ? chosen
      : map.sources
          .filter(({ csl }) => namesOf(csl.author).some((name) => chosen.includes(name)))
          .map(({ id }) => id);
  const fallen = map.nodes.filter(({ kind, citations = [] }) => {
    if (kind !== 'evidence') return false;
    const cited = citations.flatMap(({ source }) => map.sources.find(({ id }) => id === source) ?? []);
    const current = cited.filter(({ status }) => status !== 'retracted' && status !== 'withdrawn');
    const outside = current.filter(({ role }) => role !== 'brief');
    const holding = outside.length > 0 ? outside : current;
    return holding.length > 0 && holding.every(({ id }) => !leadsToStandingRoot(map, id, gone));
  });
  return new Set(fallen.map(({ id }) => id));
}

/** Tries every way; of the ways through what is gone only those from one root to another of its circle are open. */
function leadsToStandingRoot(map: ArgumentMap, source: string, gone: readonly string[]): boolean {
  const roots = rootSourcesOf(map).of(source);
  const reached = new Set([source]);
  for (const id of reached) {
    if (gone.includes(id) && !roots.includes(id)) continue;
    if (roots.includes(id) && !gone.includes(id)) return true;
    for (const next of map.sources.find((each) => each.id === id)?.derivedFrom ?? []) reached.add(next);
  }
  return false;
}

/** Every set up to a size, from the smallest up: those that fell something, and have no smaller one in them that does. */
export function slowCuts(
  map: ArgumentMap,
  id: string,
  by: CandidateSort,
  maxSize: number,
): readonly (readonly string[])[] {
  if (slowLabelsWithout(map, new Set())[id] !== 'IN') return [];
  const cuts: (readonly string[])[] = [];
  for (let size = 1; size <= maxSize; size += 1) {
    for (const set of subsets(slowCandidates(map, by), size)) {
      if (cuts.some((cut) => cut.every((each) => set.includes(each)))) continue;
      if (slowLabelsWithout(map, slowFallen(map, by, set))[id] !== 'IN') cuts.push(set);
    }
  }
  return cuts;
}

function subsets(ids: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return ids.flatMap((id, index) => subsets(ids.slice(index + 1), size - 1).map((rest) => [id, ...rest]));
}

function namesOf(authors: unknown): readonly string[] {
  return nameLines(authors)
    .split('\n')
    .filter((name) => name !== '');
}
