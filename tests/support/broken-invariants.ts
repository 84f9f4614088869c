import type { ArgumentMap } from '#shared/model/argument-map';

/** What is wrong with a map, in a few words each; nothing for every map that a file may hold and every edit may make. */
export function brokenInvariants(map: ArgumentMap): readonly string[] {
  const nodes = new Set(map.nodes.map(({ id }) => id));
  const relations = new Set(map.relations.map(({ id }) => id));
  const sources = new Set(map.sources.map(({ id }) => id));
  const all = [...map.nodes, ...map.relations, ...map.sources].map(({ id }) => id);
  const isKnown = (id: string) => nodes.has(id) || relations.has(id) || sources.has(id);
  const { placements, collapsed, saved = [] } = map.view;

  return [
    ...when(new Set(all).size !== all.length, 'an id comes twice'),
    ...[map.nodes, map.relations, map.sources, placements].flatMap((list) =>
      when(!isSorted(list), 'a list is not in order of id'),
    ),
    ...map.nodes.flatMap(({ id, kind, grade, citations = [] }) => [
      ...when(kind !== 'evidence' && grade !== undefined, `${id} is graded and no evidence`),
      ...when(!citations.every(({ source }) => sources.has(source)), `${id} cites what is not there`),
    ]),
    ...map.relations.flatMap(({ id, premises, target }) => [
      ...when(premises.length === 0, `${id} has no premises`),
      ...when(new Set(premises).size !== premises.length, `${id} has a premise twice`),
      ...when(!premises.every((premise) => nodes.has(premise)), `${id} has a premise that is no node`),
      ...when(!nodes.has(target) && !relations.has(target), `${id} leads nowhere`),
    ]),
    ...map.sources.flatMap(({ id, derivedFrom = [] }) =>
      when(!derivedFrom.every((origin) => sources.has(origin)), `${id} derives from what is not there`),
    ),
    ...map.waivers.flatMap(({ subject }) =>
      when(!isKnown(subject), `a waiver is about ${subject}, which is gone`),
    ),
    ...placements.flatMap(({ id, at }) => [
      ...when(!nodes.has(id), `${id} has a place and is no node`),
      ...when(!isWhole(at.x) || !isWhole(at.y), `${id} lies between two units`),
    ]),
    ...collapsed.flatMap((id) => when(!nodes.has(id), `${id} is collapsed and no node`)),
    ...saved.flatMap(({ name, chain }) =>
      when(chain !== undefined && !nodes.has(chain) && !relations.has(chain), `${name} is of what is gone`),
    ),
  ];
}

function when(broken: boolean, words: string): readonly string[] {
  return broken ? [words] : [];
}

function isSorted(records: readonly { readonly id: string }[]): boolean {
  return records.every(({ id }, index) => index === 0 || (records[index - 1]?.id ?? '') < id);
}

/** Never -0, which a file would tell from 0. */
function isWhole(value: number): boolean {
  return Number.isInteger(value) && !Object.is(value, -0);
}
