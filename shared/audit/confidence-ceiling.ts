import { restingOn } from '#shared/graph/cone';
import { supportsOf } from '#shared/graph/graph';
import type { Grounded } from '#shared/graph/grounded';
import { originsBeneath } from '#shared/graph/independence';
import { label } from '#shared/graph/labels';
import type { Confidence } from '#shared/model/map-node';
import { findingWords } from '#shared/words/findings';
import type { AuditContext } from './context';
import { chainMeeting, gradeText, type LeastGrade, mayMeet } from './grades';

const words = findingWords.overclaim;

/** What confidence asks for. */
export interface ConfidenceTerms {
  readonly high: LeastGrade;
  readonly moderate: LeastGrade;
  /** Independent root sources of evidence that is good enough for high confidence. */
  readonly origins: number;
}

/** The most confidence that evidence allows, what keeps it from more, and the ids that show it. */
export interface Ceiling {
  readonly ceiling: Confidence;
  readonly reason: string;
  readonly witness: readonly string[];
}

/** The whole map is walked a few times, then each question is cheap. */
export function confidenceCeilings(
  context: AuditContext,
  { high, moderate, origins: wanted }: ConfidenceTerms,
): (id: string) => Ceiling {
  const { graph, quotes } = context;
  const highChain = chainMeeting(context, high);
  const moderateChain = chainMeeting(context, moderate);
  const origins = originsBeneath(graph, (leaf) => mayMeet(leaf, high) && !quotes.orphans.has(leaf.id));
  const objectionTo = standingObjections(context);

  const weakPremises = (id: string, chain: Grounded) =>
    supportsOf(graph, id).flatMap(({ premises }) => premises.filter((premise) => !chain.has(premise)));
  const below = (id: string, least: LeastGrade, chain: Grounded) => ({
    reason: context.grounded.has(id) ? words.weak(gradeText(least)) : words.noChain,
    witness: weakPremises(id, chain),
  });
  return (id) => {
    if (!moderateChain.has(id)) return { ceiling: 'low', ...below(id, moderate, moderateChain) };
    if (!highChain.has(id)) return { ceiling: 'moderate', ...below(id, high, highChain) };
    const { isMany, origins: found } = origins.of(id);
    if (!isMany && found.length < wanted) {
      const reason = words.origins(found.length, gradeText(high), wanted);
      return { ceiling: 'moderate', reason, witness: found.map(({ root }) => root) };
    }
    const objection = objectionTo(id);
    return objection === undefined
      ? { ceiling: 'high', reason: '', witness: [] }
      : { ceiling: 'moderate', reason: words.contested(context.say(objection)), witness: [objection] };
  };
}

/** An objection that stands against something or what it rests on, by the id of that. */
function standingObjections({ graph, labels }: AuditContext): (id: string) => string | undefined {
  const objections = new Map<string, string>();
  for (const { id, kind, target } of graph.map.relations) {
    if (kind === 'attack' && label(labels, id) === 'IN') objections.set(target, id);
  }
  const hit = restingOn(graph, objections.keys());
  return (id) => objections.get(hit.get(id) ?? '');
}
