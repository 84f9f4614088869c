import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { ProofStandard } from '#shared/model/proof-standard';
import type { Relation } from '#shared/model/relation';

type Labelling = Readonly<Record<string, Label>>;

/** The conditions as they are written down, evaluated all at once, again and again. */
export function slowLabels(map: ArgumentMap, orphans: ReadonlySet<string>): Labelling {
  const all = [...map.nodes, ...map.relations];
  let before: Labelling = Object.fromEntries(all.map(({ id }) => [id, 'UNDEC'] as const));
  for (;;) {
    const after: Labelling = {
      ...Object.fromEntries(map.nodes.map((node) => [node.id, ofNode(map, node, before, orphans)] as const)),
      ...Object.fromEntries(map.relations.map((one) => [one.id, ofRelation(map, one, before)] as const)),
    };
    if (all.every(({ id }) => after[id] === before[id])) return after;
    before = after;
  }
}

function ofRelation(map: ArgumentMap, { id, premises }: Relation, labels: Labelling): Label {
  return and([...premises.map((premise) => labels[premise]), ...notAttacked(map, id, labels)]);
}

function ofNode(map: ArgumentMap, node: MapNode, labels: Labelling, orphans: ReadonlySet<string>): Label {
  const attacks = notAttacked(map, node.id, labels);
  if (node.status === 'defeated') return 'OUT';
  if (node.kind === 'evidence') return and([accepted(map, node, orphans), ...attacks]);
  if (node.standard !== undefined && node.standard !== 'dialectical-validity')
    return byWeight(map, node, labels, node.standard);
  if (node.status === 'assumed' || node.status === 'axiomatic') return and(attacks);
  const supports = map.relations.filter(({ kind, target }) => kind === 'support' && target === node.id);
  return and([or(supports.map(({ id }) => labels[id])), ...attacks]);
}

function accepted(map: ArgumentMap, { id, citations = [] }: MapNode, orphans: ReadonlySet<string>): Label {
  const statuses = citations.map((citation) => map.sources.find((one) => one.id === citation.source)?.status);
  const gone = statuses.filter((status) => status === 'retracted' || status === 'withdrawn');
  if (statuses.length > 0 && gone.length === statuses.length) return 'OUT';
  return orphans.has(id) ? 'UNDEC' : 'IN';
}

function notAttacked(map: ArgumentMap, id: string, labels: Labelling): readonly Label[] {
  const attacks = map.relations.filter(({ kind, target }) => kind === 'attack' && target === id);
  return attacks.map((attack) => not(labels[attack.id]));
}

function and(parts: readonly (Label | undefined)[]): Label {
  if (parts.includes('OUT')) return 'OUT';
  return parts.includes('UNDEC') ? 'UNDEC' : 'IN';
}

function or(parts: readonly (Label | undefined)[]): Label {
  return not(and(parts.map(not)));
}

function not(part: Label | undefined): Label {
  if (part === 'IN') return 'OUT';
  return part === 'OUT' ? 'IN' : 'UNDEC';
}

/** What comes of every way in which the undecided could be settled, if that is always the same. */
function byWeight(map: ArgumentMap, node: MapNode, labels: Labelling, standard: ProofStandard): Label {
  const steps = map.relations.filter(({ target }) => target === node.id);
  const unsettled = steps.filter(({ id }) => labels[id] === 'UNDEC');
  const isTaken = node.status === 'assumed' || node.status === 'axiomatic';
  const outcomes = Array.from({ length: 2 ** unsettled.length }, (_, bits) => {
    const holding = steps.filter(
      (step) =>
        labels[step.id] === 'IN' ||
        (labels[step.id] === 'UNDEC' && (bits >> unsettled.indexOf(step)) % 2 === 1),
    );
    const heaviest = (kind: string) =>
      Math.max(0, ...holding.filter((step) => step.kind === kind).map(({ weight = 0.8 }) => weight));
    return isMet(standard, isTaken ? 1 : heaviest('support'), heaviest('attack'));
  });
  if (outcomes.every((met) => met)) return 'IN';
  return outcomes.some((met) => met) ? 'UNDEC' : 'OUT';
}

/** In tenths, which are exact where fractions are not. */
function isMet(standard: ProofStandard, pro: number, con: number): boolean {
  const [forIt, against] = [Math.round(pro * 10), Math.round(con * 10)];
  const more = forIt > against;
  switch (standard) {
    case 'scintilla':
      return forIt > 0;
    case 'preponderance':
      return more;
    case 'clear-and-convincing':
      return more && forIt > 5 && forIt - against > 3;
    case 'beyond-reasonable-doubt':
      return more && forIt > 5 && forIt - against > 5 && against < 2;
    default:
      throw new Error(`${standard} goes by no weights.`);
  }
}
