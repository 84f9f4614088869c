import { catalogue } from '../catalogue';
import { plural } from '../numbers';

export const criticalRules = catalogue({
  'single-point-of-failure': {
    title: 'Single point of failure',
    why: 'Where everything hangs on one piece of evidence or one source, whoever refutes that refutes the whole.',
    definition:
      'Evidence without which a recommendation that is IN would not be, once all objections are counted anew; and a root source of which the same is true and which takes at least two pieces of evidence with it (see [what-if.md](what-if.md)). It is an error if the author’s confidence in one of these recommendations is high. The witness is the evidence or source, and the recommendations. Of maps so large that 2,000,000 statements and relations would have to be looked at again, what is left then is not tried.',
  },
  'thin-redundancy': {
    title: 'Thin redundancy',
    why: 'A recommendation with two things to stand on is one doubt away from hanging on a single one.',
    definition:
      'A recommendation that is IN and that no single piece of evidence or root source fells, but two pieces of evidence or two root sources do together. The witness is the recommendation and the first such pair that is found. At most 200,000 statements and relations are looked at again for one recommendation, and 1,000,000 for all; what is left then is not tried.',
  },
});

export const criticalFindings = catalogue({
  'single-point-of-failure': {
    evidence: (evidence: string, recommendations: string) =>
      `${recommendations} would fall without ${evidence}: add evidence that holds without it, or say why it is enough.`,
    source: (source: string, recommendations: string, evidence: number) =>
      `${recommendations} would fall without ${source}, the origin of ${plural(evidence, 'piece of evidence', 'pieces of evidence')}: add evidence from another source, or say why this one is enough.`,
  },
  'thin-redundancy': {
    evidence: (recommendation: string, one: string, other: string) =>
      `${recommendation} holds as long as one of two does, ${one} or ${other}: see that both are sound, or add a third.`,
    source: (recommendation: string, one: string, other: string) =>
      `${recommendation} holds as long as one of two sources does, ${one} or ${other}: add evidence from a third.`,
  },
});
