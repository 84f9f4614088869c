import { catalogue } from '../catalogue';

export const objectionsRules = catalogue({
  'unanswered-objection': {
    title: 'Unanswered objection',
    why: 'A recommendation that passes over a standing objection will be met with it by the first critical reader.',
    definition:
      'An attack on something that a recommendation needs (a node or a relation of its support, or an answer to an earlier objection) whose label is IN; a warning where its label is UNDEC. Attacks on objections are answers and are not flagged, nor is an attack that its target outweighs by its standard of proof. The witness is the way from the premises of the attack to the nearest recommendation, of a very long way its first 39 steps and its end.',
  },
  'one-sided': {
    title: 'One side only',
    why: 'A recommendation to which nobody objects has been tested by nobody, and looks it.',
    definition:
      'A recommendation with reasons beneath which there is no attack on anything, and which is not set against another recommendation by an attack. The witness is the recommendation and its reasons.',
  },
  'unsourced-rebuttal': {
    title: 'Answer without a source',
    why: 'An objection that is waved away without evidence comes back with it.',
    definition:
      'An attack whose label is IN, that beats an objection to something a recommendation needs, and that has a premise without a complete chain. The witness is the way from such premises to the recommendation.',
  },
  'contradiction-accepted': {
    title: 'For and against the same',
    why: 'What speaks both for and against the same statement speaks for neither.',
    definition:
      'A support and an attack with the same premises and the same target, the labels of both being IN or UNDEC. Where one of the two is undercut, the contradiction is settled. Premises that are shared only in part are no contradiction: a fact may speak for a claim alone and against it together with another.',
  },
  'ignored-counter-evidence': {
    title: 'Counter-evidence passed over',
    why: 'Confidence that takes no notice of evidence to the contrary is not earned.',
    definition:
      'A claim or recommendation with a stated confidence of “moderate” or “high” and an attack by evidence, alone or with other premises, to which nothing replies: neither the attack nor any of its premises is attacked, and its label is not OUT. The witness is the premises, the attacks and the statement.',
  },
  'self-rebuttal-cycle': {
    title: 'Argument against itself',
    why: 'A line of argument that ends by attacking its own beginning can be neither accepted nor rejected.',
    definition:
      'A cycle with an odd number of attacks, all of it UNDEC and bearing on a recommendation: no consistent choice of what to accept settles it from within. One finding for each set of nodes and relations that bear on one another; the witness is a shortest such cycle. Sets of more than five hundred members are searched in part, and the cycle may not be the shortest.',
  },
});

export const objectionsFindings = catalogue({
  'unanswered-objection': {
    stands: (premises: string, target: string) =>
      `Nothing answers the objection from ${premises} to ${target}: answer it, or change what it hits.`,
    unsettled: (premises: string, target: string) =>
      `It is not settled whether the objection from ${premises} to ${target} stands: settle it with an answer.`,
  },
  'one-sided': {
    nothing: (recommendation: string) =>
      `Nothing in the map speaks against ${recommendation} or what it rests on: add the strongest objection, or the alternative to it.`,
  },
  'unsourced-rebuttal': {
    unsourced: (premises: string, target: string) =>
      `The answer to ${target} rests on ${premises}, without a complete chain to a source: put sourced evidence there.`,
  },
  'contradiction-accepted': {
    both: (premises: string, target: string) =>
      `Both a support of ${target} and an objection to it come from ${premises}: take out one of the two, or undercut the one that fails.`,
  },
  'ignored-counter-evidence': {
    ignored: (name: string, evidence: string, confidence: 'moderate' | 'high') =>
      `${name} is held with ${confidence} confidence, and nothing replies to what speaks against it: ${evidence}. Answer it, or lower the confidence.`,
  },
  // `others` are the nodes on the way; "" where something attacks itself.
  'self-rebuttal-cycle': {
    cycle: (first: string, others: string) =>
      `${first} ${others === '' ? 'speaks against itself' : `speaks against itself by way of ${others}`}, so that it can be neither accepted nor rejected: take one step out of the circle, or answer one from outside.`,
  },
});
