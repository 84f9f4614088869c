import type { ArgumentMap } from '#shared/model/argument-map';
import type { Source } from '#shared/model/source';

/** The sources that some node cites: of the others nothing depends on what is known. */
export function citedSources({ nodes, sources }: ArgumentMap): readonly Source[] {
  const cited = new Set(nodes.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  return sources.filter(({ id }) => cited.has(id));
}
