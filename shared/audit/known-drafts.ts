import { type Graph, idAt, oncePerFrame } from '#shared/graph/graph';
import { eachOf } from '#shared/graph/rows';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { AppliedSetting } from './applied-setting';
import type { AuditContext } from './context';
import type { FindingDraft, Rule } from './rule';

/** What a rule found, and in which version of the map. */
interface Found {
  readonly map: ArgumentMap;
  readonly drafts: readonly FindingDraft[];
}

/** By what it was asked; of the last version of all that are the same but for their words. */
const foundIn = oncePerFrame(() => new Map<string, Found>());

export interface KnownDrafts {
  /** What the rule would find, if it is known without asking it. */
  readonly of: (rule: Rule, setting: AppliedSetting | undefined) => readonly FindingDraft[] | undefined;
  readonly keep: (rule: Rule, setting: AppliedSetting | undefined, drafts: readonly FindingDraft[]) => void;
}

/**
 * What rules without an eye for words found in an earlier version of the map that differs in words alone: it is found still,
 * and said in the same words as long as it names nothing that was written anew.
 */
export function knownDrafts({ graph, map, today, day }: AuditContext): KnownDrafts {
  const found = foundIn(graph);
  const keyOf = ({ id }: Rule, setting: AppliedSetting | undefined) =>
    JSON.stringify([id, today, day, setting?.numbers]);
  const renamedSince = new Map<ArgumentMap, ReadonlySet<string>>();
  const isRenamed = (before: ArgumentMap) => {
    const renamed = renamedSince.get(before) ?? renamedIn(graph, before);
    renamedSince.set(before, renamed);
    return (id: string) => renamed.has(id);
  };
  return {
    of: (rule, setting) => {
      const known = rule.isWordless ? found.get(keyOf(rule, setting)) : undefined;
      if (known === undefined) return undefined;
      const names = isRenamed(known.map);
      const isAnew = known.drafts.some(({ subject, witness }) => names(subject) || witness.some(names));
      return isAnew ? undefined : known.drafts;
    },
    keep: (rule, setting, drafts) => {
      if (rule.isWordless) found.set(keyOf(rule, setting), { map, drafts });
    },
  };
}

/**
 * Ids of what messages call by other words than in an earlier version of the same frame: what was written anew, and the
 * relations that are called by their ends.
 */
function renamedIn(graph: Graph, before: ArgumentMap): ReadonlySet<string> {
  const { map, net } = graph;
  const places = new Set<number>();
  map.nodes.forEach((node, place) => {
    if (node !== before.nodes[place]) places.add(place);
  });
  map.relations.forEach((relation, index) => {
    if (relation !== before.relations[index]) places.add(net.nodeCount + index);
  });
  // The set is walked while it grows.
  for (const place of places) {
    eachOf(net.from, place, (relation) => places.add(relation));
    eachOf(net.into, place, (relation) => places.add(relation));
  }
  return new Set(Array.from(places, (place) => idAt(graph, place)));
}
