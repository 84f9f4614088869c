import { rootSourcesOf } from '#shared/graph/root-sources';
import { itemsOf, type Rows, rowLength, rowOf, rowsOf, transposed } from '#shared/graph/rows';
import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import type { Source } from '#shared/model/source';

/** Which evidence rests on which sources, by places: of sources and of nodes, in the order of the map. */
export interface SourceFalls {
  /** Places of the sources that have these ids. */
  readonly placesOf: (ids: readonly string[]) => readonly number[];
  /** Of evidence: the sources that hold it up. */
  readonly holding: Rows;
  /** Places of the roots of these sources, for the evidence at a place. */
  readonly rootsUnder: (node: number) => readonly number[];
  /** Places of all sources that these sources report, with them. */
  readonly allUnder: (node: number) => readonly number[];
  /** Places of the evidence that has no standing root any more once these sources have fallen. */
  readonly evidenceFallenWith: (sources: readonly number[]) => readonly number[];
}

/**
 * Evidence falls with sources when none of those that hold it up still leads, along `derivedFrom` and by way of sources
 * that stand, to a root source that stands. Of the sources that it cites, those hold it up that are neither retracted nor
 * withdrawn, and not the brief that is mapped where there is another.
 */
export const sourceFallsOf: (map: ArgumentMap) => SourceFalls = oncePerRecent(4, (map) => {
  const { sources, nodes } = map;
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const roots = rootSourcesOf(map);
  const rootPlaces = sources.map(({ id }) => placesOf(roots.of(id)));
  const earlier = listed(sources.map(({ derivedFrom = [] }) => placesOf(derivedFrom)));
  const later = transposed(earlier, sources.length);
  const holding = listed(
    nodes.map(({ kind, citations = [] }) =>
      kind === 'evidence' ? holdingAmong(sources, placesOf(citations.map(({ source }) => source))) : [],
    ),
  );
  const citedBy = transposed(holding, sources.length);
  const isRoot = sources.map((_, place) => rootPlaces[place]?.includes(place) ?? false);
  /** Whether a source leads to one that derives from nothing; the others lead into circles only. */
  const hasEnd = rootPlaces.map((ends) => ends.some((end) => rowLength(earlier, end) === 0));
  const holdsUp = (source: number, other: number) => hasEnd[other] === false || hasEnd[source] === true;

  /** Those of them and of all that derive from them that stand no longer. */
  const fallenWith = (gone: ReadonlySet<number>): ReadonlySet<number> => {
    const touched = new Set(gone);
    // The sets are walked while they grow.
    for (const source of touched) for (const next of rowOf(later, source)) touched.add(next);
    const standing = new Set<number>();
    for (const source of touched) {
      const stands = isRoot[source]
        ? rootPlaces[source]?.some((root) => !gone.has(root))
        : !gone.has(source) &&
          rowOf(earlier, source).some((before) => !touched.has(before) && holdsUp(before, source));
      if (stands) standing.add(source);
    }
    for (const source of standing) {
      for (const next of rowOf(later, source)) {
        if (touched.has(next) && !gone.has(next) && !isRoot[next] && holdsUp(source, next))
          standing.add(next);
      }
    }
    return new Set([...touched].filter((source) => !standing.has(source)));
  };

  return {
    placesOf,
    holding,
    rootsUnder: (node) => [...new Set(itemsOf(holding, node).flatMap((source) => rootPlaces[source] ?? []))],
    allUnder: (node) => {
      const all = new Set(itemsOf(holding, node));
      for (const source of all) for (const before of rowOf(earlier, source)) all.add(before);
      return [...all];
    },
    evidenceFallenWith: (gone) => {
      const fallen = fallenWith(new Set(gone));
      const touched = new Set([...fallen].flatMap((source) => itemsOf(citedBy, source)));
      return [...touched].filter((node) => rowOf(holding, node).every((source) => fallen.has(source)));
    },
  };
});

function holdingAmong(sources: readonly Source[], cited: readonly number[]): readonly number[] {
  const standing = [...new Set(cited)].filter((place) => {
    const status = sources[place]?.status;
    return status !== 'retracted' && status !== 'withdrawn';
  });
  const outside = standing.filter((place) => sources[place]?.role !== 'brief');
  return outside.length > 0 ? outside : standing;
}

function listed(lists: readonly (readonly number[])[]): Rows {
  return rowsOf(lists.length, (pair) => {
    lists.forEach((list, row) => {
      for (const item of list) pair(row, item);
    });
  });
}
