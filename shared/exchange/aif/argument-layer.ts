import { importTagWords as tags, importLossWords as words } from '#shared/words/importing';
import type { MapDraft, Reserved } from '../importing/map-draft';
import type { AifGraph, AifNode } from './aif-graph';
import { type Links, linksOf } from './links';
import { schemeId } from './scheme-id';

const kinds: ReadonlyMap<string, 'support' | 'attack'> = new Map([
  ['RA', 'support'],
  ['CA', 'attack'],
]);

/** Of illocutions by which something is asked, not said. */
const questioning = /^(?:pure|assertive|rhetorical) questioning$/i;

/** Whether a map has a place for nodes of this type. */
export function isOfTheArgument({ type }: AifNode): boolean {
  return type === 'I' || kinds.has(type);
}

export interface AddedArgument {
  readonly statements: ReadonlyMap<string, string>;
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Statements, inferences and conflicts. Several premises of one scheme node are linked; a scheme node that is aimed at
 * another is an undercut or backing. Illocutions point at scheme nodes too: they are anchors and no premises.
 *
 * @returns the ids of the statements in the map, by those in the file; and those of scheme nodes that became no relation.
 */
export function addArgument(draft: MapDraft, graph: AifGraph): AddedArgument {
  const links = linksOf(graph);
  const repeated = graph.nodes.length - links.byId.size;
  if (repeated > 0) draft.lose(words.ids, words.repeatedIds(repeated));
  if (links.dangling > 0) draft.lose(words.edges, words.dangling(links.dangling));
  const statements = addStatements(draft, graph, links);
  return { statements, leftOut: addSteps(draft, links, statements) };
}

function addStatements(
  draft: MapDraft,
  { places }: AifGraph,
  { byId, into }: Links,
): ReadonlyMap<string, string> {
  const statements = new Map<string, string>();
  for (const { id, text, type } of byId.values()) {
    if (type !== 'I') continue;
    const isAsked = into(id).some((by) => by.type === 'YA' && questioning.test(by.text));
    const own = draft.addNode(id, { kind: 'claim', text, ...(isAsked && { tags: [tags.question] }) });
    statements.set(id, own);
    const at = places.get(id);
    if (at) draft.place(own, at);
  }
  return statements;
}

function addSteps(
  draft: MapDraft,
  links: Links,
  statements: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const premisesOf = ({ id }: AifNode) => links.into(id).flatMap((from) => statements.get(from.id) ?? []);
  const steps = [...links.byId.values()].filter(({ type }) => kinds.has(type));
  const reserved = new Map<string, Reserved>();
  for (const step of steps) if (premisesOf(step).length > 0) reserved.set(step.id, draft.reserve(step.id));

  const targetsAt = (step: AifNode, aim: AifNode): readonly string[] => {
    const target = statements.get(aim.id) ?? reserved.get(aim.id)?.reserved;
    if (target !== undefined) return [target];
    if (aim.type === 'L') return [];
    // No relation comes of that node, so what is aimed at it is aimed at what it leads to: that is nearest.
    const beyond = links.outOf(aim.id).flatMap((next) => statements.get(next.id) ?? []);
    if (beyond.length > 0) draft.lose(step.id, words.aimedBeyond(aim.id));
    return beyond;
  };

  const leftOut = new Set<string>();
  for (const step of steps) {
    const own = reserved.get(step.id);
    const targets = [...new Set(links.outOf(step.id).flatMap((aim) => targetsAt(step, aim)))];
    if (own === undefined || targets.length === 0) {
      leftOut.add(step.id);
      draft.lose(step.id, own === undefined ? words.noPremises : words.noConclusion);
      continue;
    }
    if (targets.length > 1) draft.lose(step.id, words.severalConclusions);
    const scheme = schemeId(step.scheme) ?? schemeId(step.text);
    targets.forEach((target, index) => {
      draft.addRelation(index === 0 ? own : `${step.id}-${index + 1}`, {
        kind: kinds.get(step.type) ?? 'support',
        premises: premisesOf(step),
        target,
        ...(scheme !== undefined && { scheme }),
      });
    });
  }
  return leftOut;
}
