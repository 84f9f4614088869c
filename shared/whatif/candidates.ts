import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import { authorsOf, sourcesByAuthor } from './authors';
import { sourceFallsOf } from './source-falls';

/** What may fall, by sort: single evidence, root sources with all that rests on them alone, authors with all their sources. */
export const candidateSorts = ['evidence', 'source', 'author'] as const;
export type CandidateSort = (typeof candidateSorts)[number];

/** What may fall, numbered. */
export interface Candidates {
  /** Ids of evidence or of sources, or names of authors. */
  readonly idOf: (candidate: number) => string;
  /** Without which of them evidence at a place might fall. */
  readonly under: (node: number) => readonly number[];
  /** Places of the evidence that falls when these fall together. */
  readonly fallenWith: (candidates: readonly number[]) => readonly number[];
}

export function candidatesOf(map: ArgumentMap, by: CandidateSort): Candidates {
  return makers[by](map);
}

/** They have the numbers of their places. */
function evidenceIn({ nodes }: ArgumentMap): Candidates {
  return {
    idOf: (place) => nodes[place]?.id ?? '',
    under: (place) => [place],
    fallenWith: (places) => places,
  };
}

/** They have the numbers of their places among the sources. */
function rootsIn(map: ArgumentMap): Candidates {
  const { rootsUnder, evidenceFallenWith } = sourceFallsOf(map);
  return { idOf: (place) => map.sources[place]?.id ?? '', under: rootsUnder, fallenWith: evidenceFallenWith };
}

/** Whoever signs a source answers for it, alone or with others: it falls with any of its authors. */
function authorsIn(map: ArgumentMap): Candidates {
  const { allUnder, evidenceFallenWith } = sourceFallsOf(map);
  const byAuthor = sourcesByAuthor(map);
  const names = [...byAuthor.keys()];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const signed = [...byAuthor.values()];
  const authors = map.sources.map((source) =>
    authorsOf(source).flatMap((author) => numbers.get(author) ?? []),
  );
  return {
    idOf: (number) => names[number] ?? '',
    under: (node) => [...new Set(allUnder(node).flatMap((source) => authors[source] ?? []))],
    fallenWith: (chosen) => evidenceFallenWith(chosen.flatMap((number) => signed[number] ?? [])),
  };
}

const makers: Readonly<Record<CandidateSort, (map: ArgumentMap) => Candidates>> = {
  evidence: evidenceIn,
  source: oncePerRecent(4, rootsIn),
  author: oncePerRecent(4, authorsIn),
};
