import { namesIn } from '#shared/bibliography/csl/csl-name';
import { cslText } from '#shared/bibliography/csl/csl-text';
import { rootSourcesOf } from '#shared/graph/root-sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import type { CslItem } from '#shared/model/source';

/** Who made a source or paid for it: by a key in which spelling makes little difference, the name as it is written. */
export type Makers = ReadonlyMap<string, string>;

/** Authors, publisher and funder; CSL has no field for the last, but programs write one. */
export const makersOf: (csl: CslItem) => Makers = oncePer((csl) => {
  const people = namesIn(csl, 'author').map(({ family, given, literal }) =>
    literal !== '' ? literal : [given, family].filter((part) => part !== '').join(' '),
  );
  const names = [...people, cslText(csl, 'publisher'), cslText(csl, 'funder')];
  return new Map(names.filter((name) => name !== '').map((name) => [keyOf(name), name]));
});

/** Evidence with the makers that all of the sources share that it counts as from: one independent source sets it free. */
export interface MadeEvidence {
  readonly node: MapNode;
  readonly sources: readonly string[];
  readonly makers: Makers;
}

/** All of `evidence` that cites anything. */
export function madeBy(map: ArgumentMap, evidence: readonly MapNode[]): readonly MadeEvidence[] {
  const { citedBy } = rootSourcesOf(map);
  const makers = new Map(map.sources.map(({ id, csl }) => [id, makersOf(csl)]));
  return evidence.flatMap((node) => {
    const sources = citedBy(node);
    const [first, ...others] = sources.flatMap((id) => makers.get(id) ?? []);
    if (first === undefined) return [];
    if (others.length === 0) return [{ node, sources, makers: first }];
    const shared = [...first].filter(([key]) => others.every((each) => each.has(key)));
    return [{ node, sources, makers: new Map(shared) }];
  });
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
