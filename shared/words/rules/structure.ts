import { catalogue } from '../catalogue';

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
});

function course(first: string, others: string): string {
  return others === ''
    ? `${first} is given as a reason for itself`
    : `${first} rests on itself by way of ${others}`;
}

function remedy(others: string): string {
  return `support ${others === '' ? 'it' : 'one of them'} from outside the circle.`;
}
