import { type ArgumentMap, emptyMap } from './argument-map';
import type { Citation } from './citation';
import { type MapNode, nodeStatuses } from './map-node';
import type { NodeKind } from './node-kinds';
import type { Relation } from './relation';
import { quotingOf, sayingOf, statementsOf } from './sketch-quotes';
import { sortedRecords } from './sorted-records';
import { type Source, sourceStatuses } from './source';

/**
 * A map in one line, for examples, documentation and tests.
 *
 * Statements are separated by commas or line ends. The first letter of an id tells what it is: C claim,
 * E evidence, R recommendation, S source. A relation without `as` is named r1, r2, … in the order written.
 *
 * @example
 * sketch('E1 + E2 supports C1 as s1, E3 attacks s1, C1 supports R1');
 * sketch('E1 cites S1, S2 derives from S1, C2 is assumed, S1 is retracted, S2 is brief');
 * sketch('S1 says "Trade fell, and rents rose.", E1 quotes S1 "rents rose"');
 * @throws Error on a statement it cannot read: sketches are written by us, never by users.
 */
export function sketch(text: string): ArgumentMap {
  const nodes = new Map<string, MapNode>();
  const sources = new Map<string, Source>();
  const relations: Relation[] = [];

  const node = (id: string): MapNode => {
    const known = nodes.get(id) ?? { id, kind: kindOf(id), text: id };
    nodes.set(id, known);
    return known;
  };
  const source = (id: string): Source => {
    const known = sources.get(id) ?? { id, csl: { title: id } };
    sources.set(id, known);
    return known;
  };
  const mention = (id: string) => {
    if (id.startsWith('S')) source(id);
    else if (/^[CER]/.test(id)) node(id);
  };

  const cite = (id: string, citation: Citation) => {
    source(citation.source);
    const { citations = [], ...rest } = node(id);
    nodes.set(id, { ...rest, citations: [...citations, citation] });
  };

  for (const statement of statementsOf(text)) {
    const saying = sayingOf(statement);
    const quoting = quotingOf(statement);
    const relation = /^(.+?) (support|attack)s? (\S+)(?: as (\S+))?$/.exec(statement);
    const cites = /^(\S+) cites (\S+)$/.exec(statement);
    const derives = /^(\S+) derives from (\S+)$/.exec(statement);
    const status = /^(\S+) is (\S+)$/.exec(statement);
    if (saying) sources.set(saying.id, { ...source(saying.id), ...saying.fields });
    else if (quoting) cite(quoting.id, quoting.citation);
    else if (relation) {
      const [, premises = '', kind, target = '', name] = relation;
      const ids = premises.split('+').map((id) => id.trim());
      for (const id of ids) node(id);
      mention(target);
      relations.push({
        id: name ?? `r${relations.length + 1}`,
        kind: kind === 'attack' ? 'attack' : 'support',
        premises: ids,
        target,
      });
    } else if (cites) {
      const [, citing = '', cited = ''] = cites;
      cite(citing, { source: cited });
    } else if (derives) {
      const [, later = '', earlier = ''] = derives;
      source(earlier);
      const { derivedFrom = [], ...rest } = source(later);
      sources.set(later, { ...rest, derivedFrom: [...derivedFrom, earlier] });
    } else if (status) {
      const [, id = '', word = ''] = status;
      if (word === 'brief') sources.set(id, { ...source(id), role: word });
      else if (id.startsWith('S')) sources.set(id, { ...source(id), status: oneOf(sourceStatuses, word) });
      else nodes.set(id, { ...node(id), status: oneOf(nodeStatuses, word) });
    } else if (/^\S+$/.test(statement)) mention(statement);
    else throw new Error(`A sketch cannot say “${statement}”.`);
  }
  return {
    ...emptyMap('Sketch'),
    nodes: sortedRecords([...nodes.values()]),
    relations: sortedRecords(relations),
    sources: sortedRecords([...sources.values()]),
  };
}

/** The node and relation part of a map in sketch notation, relations named only where something targets them. */
export function sketchOf(map: ArgumentMap): string {
  const targets = new Set(map.relations.map((relation) => relation.target));
  const inRelations = new Set(map.relations.flatMap(({ premises, target }) => [...premises, target]));
  const lines = map.relations.map(({ id, kind, premises, target }) => {
    const name = targets.has(id) ? ` as ${id}` : '';
    return `${premises.join(' + ')} ${kind}s ${target}${name}`;
  });
  const alone = map.nodes.filter((node) => !inRelations.has(node.id)).map((node) => node.id);
  return [...lines, ...alone].join(', ');
}

function kindOf(id: string): NodeKind {
  if (id.startsWith('C')) return 'claim';
  if (id.startsWith('E')) return 'evidence';
  if (id.startsWith('R')) return 'recommendation';
  throw new Error(`In a sketch the id of a node begins with C, E or R: “${id}” does not.`);
}

function oneOf<const T extends string>(words: readonly T[], word: string): T {
  const found = words.find((known) => known === word);
  if (found === undefined) throw new Error(`A sketch knows no status “${word}”.`);
  return found;
}
