import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePerRecent } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { derivationsOf } from './derivations';
import { at, itemsOf, rowLength } from './rows';
import { membersOf, strongComponents } from './strong-components';

/** Where what sources say comes from in the end. */
export interface RootSources {
  /**
   * Ids of the sources that are reached along `derivedFrom` and derive from nothing, sorted; a source that derives from
   * nothing is its own root. Where every way ends in a circle, all sources of those circles are the roots.
   */
  readonly of: (source: string) => readonly string[];
  /**
   * The roots of all sources that a node cites, sorted; empty for a node that cites nothing. A brief that is mapped says
   * the statement and is no source of it, so it counts only where nothing else is cited.
   */
  readonly ofNode: (node: string) => readonly string[];
  /** Ids of the cited sources that these are the roots of, in the order of the citations. */
  readonly citedBy: (node: Pick<MapNode, 'citations'>) => readonly string[];
}

export function rootSourcesOf({ nodes, sources }: Pick<ArgumentMap, 'nodes' | 'sources'>): RootSources {
  const { of, citedBy } = rootsAmong(sources);
  return { of, citedBy, ofNode: (id) => union(citedBy(findRecord(nodes, id) ?? {}).map(of)) };
}

/** For as long as the sources stay what they are: most edits are of statements. */
const rootsAmong = oncePerRecent(4, (list: readonly Source[]) => {
  const roots = rootsBySource(list);
  const briefs = new Set(list.filter(({ role }) => role === 'brief').map(({ id }) => id));
  const of = (source: string) => roots.get(source) ?? [];
  const citedBy = ({ citations = [] }: Pick<MapNode, 'citations'>) => {
    const [only] = citations;
    if (only !== undefined && citations.length === 1) return [only.source];
    const sources = [...new Set(citations.map(({ source }) => source))];
    const outside = sources.filter((source) => !briefs.has(source));
    return outside.length > 0 ? outside : sources;
  };
  return { of, citedBy };
});

function rootsBySource(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const earlier = derivationsOf(sources);
  const components = strongComponents(earlier);
  const idOf = (place: number) => sources[place]?.id ?? '';
  const known: { readonly first: readonly string[]; readonly circles: readonly string[] }[] = [];
  // Steps lead to components with lower numbers, so these are known when they are asked for.
  membersOf(components).forEach((members, component) => {
    const beneath = [
      ...new Set(members.flatMap((place) => itemsOf(earlier, place)).map((place) => at(components, place))),
    ]
      .filter((other) => other !== component)
      .flatMap((other) => known[other] ?? []);
    const ids = members.map(idOf).sort();
    const isFirst = members.every((place) => rowLength(earlier, place) === 0);
    known[component] = {
      first: isFirst ? ids : union(beneath.map(({ first }) => first)),
      circles: isFirst || beneath.length > 0 ? union(beneath.map(({ circles }) => circles)) : ids,
    };
  });
  return new Map(
    sources.map(({ id }, place) => {
      const { first = [], circles = [] } = known[at(components, place)] ?? {};
      return [id, first.length > 0 ? first : circles];
    }),
  );
}

/** One list is given back as it is: most sources have one origin. */
function union(lists: readonly (readonly string[])[]): readonly string[] {
  const [only = [], ...others] = lists;
  return others.length === 0 ? only : [...new Set(lists.flat())].sort();
}
