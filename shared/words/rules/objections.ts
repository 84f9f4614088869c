import { catalogue } from '../catalogue';

export const objectionsRules = catalogue({
  'unanswered-objection': {
    title: 'Unanswered objection',
    why: 'A recommendation that passes over a standing objection will be met with it by the first critical reader.',
    definition:
      'An attack on something that a recommendation needs (a node or a relation of its support, or an answer to an earlier objection) whose label is IN; a warning where its label is UNDEC. Attacks on objections are answers and are not flagged, nor is an attack that its target outweighs by its standard of proof. The witness is the way from the premises of the attack to the nearest recommendation.',
  },
});

export const objectionsFindings = catalogue({
  'unanswered-objection': {
    stands: (premises: string, target: string) =>
      `Nothing answers the objection from ${premises} to ${target}: answer it, or change what it hits.`,
    unsettled: (premises: string, target: string) =>
      `It is not settled whether the objection from ${premises} to ${target} stands: settle it with an answer.`,
  },
});
