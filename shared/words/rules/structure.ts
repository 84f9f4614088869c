import { catalogue } from '../catalogue';
import { count } from '../numbers';

export const structureRules = catalogue({
  'unsupported-claim': {
    title: 'Unsupported claim',
    why: 'A claim with nothing beneath it asks the reader to take the author’s word.',
    definition: 'A claim that no support leads to, unless its status is “assumed” or “axiomatic”.',
  },
  'rec-no-chain': {
    title: 'Recommendation without a chain',
    why: 'A recommendation that reaches no source anywhere stands on nothing a reader can check.',
    definition:
      'A recommendation without a complete chain. Evidence that cites a source is complete unless a quote of it is not found there, and so is a statement whose status is “assumed” or “axiomatic”; anything else is complete when all premises of one of its supports are. The witness is where the chains break off: the nodes in which nothing beneath is incomplete, and circles that lead nowhere else.',
  },
  'circular-support': {
    title: 'Circular support',
    why: 'Claims that support one another in a circle look well supported and say no more than any one of them alone.',
    definition:
      'Nodes and supports each of which can be reached from every other along supports. It is a blocker if no node of it has a complete chain and a recommendation rests on it, a warning if some node of it has a complete chain, else an error. The witness is one shortest cycle.',
  },
  'isolated-node': {
    title: 'Isolated node',
    why: 'What bears on nothing is either a loose end or not part of the argument.',
    definition: 'A node that is neither a premise nor the target of any relation.',
  },
  'rec-partial-chain': {
    title: 'Recommendation with a gap',
    why: 'One complete chain does not carry the others: a reader who begins with a broken one trusts none.',
    definition:
      'A recommendation that has a complete chain, and beneath which, along supports, there is a premise without one. The witness is a shortest way from such a premise to the recommendation. Its lines of support are the relations that support it directly; one is complete if there is no such premise beneath it.',
  },
  'idle-evidence': {
    title: 'Idle evidence',
    why: 'Evidence that leads to no recommendation is read for nothing, or the step that would use it is missing.',
    definition:
      'Evidence that is connected to something and bears on no recommendation, for or against it, directly or by way of others. In a map without recommendations nothing is flagged.',
  },
  'assumption-load': {
    title: 'Recommendation on assumptions',
    why: 'Where every chain leads through an assumption, the recommendation is as good as the assumption, and the reader should be told.',
    definition:
      'A recommendation that has a complete chain, and none without a statement of the status “assumed”. Not counted are statements that are axiomatic, and assumed ones with the tag `goal`, `value` or `criterion`: what should be is decided, not proved. The witness is the assumptions of a chain that takes the fewest steps to complete, at most 32 of them.',
  },
  'naked-inference': {
    title: 'Step without a reason',
    why: 'Where nothing says why one thing follows from another, the reader has to guess and cannot object.',
    definition:
      'A relation that bears on a recommendation and has neither a scheme nor a warrant; but not an attack of one recommendation on another, which is a choice. A warning where a recommendation stands only by this step: without it, it would not be IN any more ([what-if.md](what-if.md)). Where all relations that bear on recommendations are without a reason, it is said once for each recommendation, as a note, and not of every step.',
  },
  'fact-to-ought-gap': {
    title: 'From what is to what should be',
    why: 'No facts by themselves say what to do: without its goal, a recommendation cannot be weighed against another.',
    definition:
      'A recommendation with supports, none of which says what it is for. A support does if one of its premises has the tag `goal`, `value` or `criterion`, or is itself a recommendation; or if its scheme is one of action (`practical-reasoning`, `consequences`) and it has a warrant, for that is where such a step names its goal. A warrant without such a scheme does not count. Flagged as well is a recommendation beneath which, along supports, some but not all of the tags `condition`, `cause` and `effect` are found: with criteria they are the parts of a finding for the Government Accountability Office of the U.S. The witness is the recommendation and its supports.',
  },
  'duplicate-claim': {
    title: 'Said twice',
    why: 'What stands in a map twice is supported in one place and attacked in the other, and counts as two.',
    definition:
      'Two statements with the same words, capitals, signs and order aside, or with nearly the same: the words that both have are at least 85 % of those that either has (the Jaccard index; the number can be set). Numbers and words such as “not”, “all” and “few” must be the same in both. Two pieces of evidence that cite sources and none in common are two witnesses and not flagged. The subject is the later of the two by id; each statement is told of one earlier one at most. Where hundreds of statements share all of their rare words, not all pairs are found.',
  },
  'bad-connection': {
    title: 'Connection that says nothing',
    why: 'A relation between things that cannot bear on one another in this way looks like a reason and is none.',
    definition:
      'A support of evidence, which rests on its sources alone; or a relation from a recommendation to anything but a recommendation. Everything else is permitted: attacks on evidence, undercuts and backing of relations, and recommendations that follow from others or stand against them.',
  },
  'compound-claim': {
    title: 'Two claims in one',
    why: 'Evidence for the one half looks like evidence for both, and an objection to one half hits both.',
    definition:
      'A claim with two clauses, each with a finite verb of its own, joined by “;”, “and” or “because”. Two things within one clause (“who report late and pay nothing”, “drafts and publishes the rules”) are one. By wording, English only: see [heuristics.md](heuristics.md).',
  },
});

export const structureFindings = catalogue({
  'unsupported-claim': {
    nothing: (claim: string) =>
      `${claim} has nothing that supports it: add evidence or a claim beneath it, or mark it as assumed.`,
  },
  'rec-no-chain': {
    nothing: (recommendation: string) =>
      `${recommendation} has nothing that supports it: add the claims or the evidence that it follows from.`,
    breaksOff: (recommendation: string, gaps: string) =>
      `${recommendation} has no complete chain down to a source; it breaks off at ${gaps}: put sourced evidence there, or mark it as assumed.`,
  },
  // `others` are those that the circle leads through; "" where something supports itself.
  'circular-support': {
    heldUp: (first: string, others: string) =>
      `${course(first, others)}; other support holds it up, so take one step out of the circle.`,
    neededBy: (first: string, others: string, recommendation: string) =>
      `${course(first, others)}, and ${recommendation} hangs on it: ${remedy(others)}`,
    alone: (first: string, others: string) =>
      `${course(first, others)}, and nothing else holds it up: ${remedy(others)}`,
  },
  'compound-claim': {
    two: (claim: string, one: string, other: string) =>
      `${claim} says two things, ${one} and ${other}: split it, so that each can be supported and disputed by itself.`,
    reason: (claim: string, reason: string) =>
      `${claim} has a reason within it, ${reason}: make that a claim of its own that supports it.`,
  },
  'isolated-node': {
    loose: (name: string, kind: string) =>
      `${name} is connected to nothing: connect the ${kind} to what it bears on, or remove it.`,
  },
  'rec-partial-chain': {
    gap: (
      recommendation: string,
      gap: string,
      { whole, lines }: { readonly whole: number; readonly lines: number },
    ) =>
      `${recommendation} has a chain down to sources, but not all of them are complete${lines > 1 ? ` (of its ${count(lines)} lines of support, ${whole === 0 ? 'none is' : `${count(whole)} ${whole === 1 ? 'is' : 'are'}`})` : ''}: ${gap} has none. Put sourced evidence there, or take it out.`,
  },
  'idle-evidence': {
    idle: (evidence: string) =>
      `${evidence} leads to no recommendation: connect what it bears on to one, or leave it out.`,
  },
  'assumption-load': {
    hangs: (recommendation: string, assumptions: string) =>
      `${recommendation} hangs on what is only assumed: ${assumptions}. Find evidence for it, or say in the brief that it is assumed.`,
    itself: (recommendation: string) =>
      `${recommendation} is itself assumed, and nothing sourced supports it: give what it follows from.`,
  },
  'naked-inference': {
    step: (premises: string, target: string, isNeeded: boolean) =>
      `The step from ${premises} to ${target} has neither a scheme nor a warrant${isNeeded ? ', and a recommendation stands only by it' : ''}: say why it holds.`,
    none: (recommendation: string) =>
      `No step to ${recommendation} says why it follows: choose schemes for the steps, or write their warrants.`,
  },
  'fact-to-ought-gap': {
    gap: (recommendation: string) =>
      `${recommendation} is drawn from what is, and nothing says what for: add its goal, value or criterion as a premise and tag it so.`,
    parts: (recommendation: string, parts: string) =>
      `The finding behind ${recommendation} lacks ${parts}: add and tag what is missing.`,
    part: { condition: 'its condition', cause: 'its cause', effect: 'its effect' },
  },
  'duplicate-claim': {
    numbers: { alike: 'Per cent of the words that two statements share to count as one' },
    same: (name: string) => `${name} stands in the map twice: merge the two, or make plain how they differ.`,
    near: (first: string, second: string) =>
      `${second} says nearly the same as ${first}: merge the two, or make plain how they differ.`,
  },
  'bad-connection': {
    evidence: (evidence: string) =>
      `${evidence} is evidence, and something is given in support of it: make it a claim, or cite what supports it as its source.`,
    recommendation: (recommendation: string, target: string) =>
      `${recommendation} is a recommendation and cannot bear on ${target}: what should be done says nothing of what is so. Turn the relation round, or take it out.`,
  },
});

function course(first: string, others: string): string {
  return others === ''
    ? `${first} is given as a reason for itself`
    : `${first} rests on itself by way of ${others}`;
}

function remedy(others: string): string {
  return `support ${others === '' ? 'it' : 'one of them'} from outside the circle.`;
}
