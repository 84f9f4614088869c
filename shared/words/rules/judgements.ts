import { catalogue } from '../catalogue';
import { count, plural } from '../numbers';

export const judgementsRules = catalogue({
  ungraded: {
    title: 'Evidence without a grade',
    why: 'How far a recommendation can be trusted cannot be told while nobody has said how good its evidence is.',
    definition:
      'Evidence that cites a source, bears on a recommendation, for or against it, and has no grade (the Admiralty code: reliability of the source, credibility of the content).',
  },
  'weak-base': {
    title: 'Weak base',
    why: 'A recommendation that stands only if weak evidence is counted falls with the first reader who does not count it.',
    definition:
      'A recommendation with a complete chain down to sources and none by way of evidence that is graded well enough, usually C3 (reliability A to C and credibility 1 to 3). F and 6 are not well enough; evidence without a grade is passed over here, for [ungraded](#ungraded) finds it. The witness is where the chains break off without the weak evidence.',
  },
  overclaim: {
    title: 'Overclaim',
    why: 'More confidence than the evidence carries is the first thing that a reader with other evidence will attack.',
    definition:
      'A claim or recommendation whose stated confidence is above what its evidence allows. High needs a complete chain by way of evidence of at least B2 (usually), at least two independent root sources (usually) of such evidence beneath it, and no objection that stands (label IN) to anything beneath it; moderate needs a complete chain by way of evidence of at least C3 (usually); low needs nothing. Evidence without a grade is taken as good enough, for [ungraded](#ungraded) finds it; what is assumed or axiomatic is left out.',
  },
  'credibility-1-uncorroborated': {
    title: 'Confirmed by nobody else',
    why: 'Credibility 1 means that other, independent sources confirm it; without them the grade says what is not so.',
    definition:
      'Evidence with credibility 1 whose content has fewer than two independent root sources: those of the sources that it cites, and of other evidence that by itself supports the same statement. Sources that share a root are one.',
  },
  'unjudgeable-sole-support': {
    title: 'Only evidence that cannot be judged',
    why: 'F and 6 say that nobody can tell; a statement that has nothing else beneath it is as open as if it had nothing.',
    definition:
      'A claim or recommendation that bears on a recommendation (or is one), that evidence with reliability F or credibility 6 supports directly, and beneath which there is nothing else: no evidence with another grade or none, and nothing that is assumed.',
  },
  'likelihood-confidence-mixed': {
    title: 'Likelihood and confidence in one sentence',
    why: 'How likely something is and how sure its author is are two things, and readers of one sentence take them for one (ICD 203).',
    definition:
      'A statement with a sentence that has both a term of likelihood (“unlikely”, “probably”, “almost certainly”) and a term of confidence in a judgement (“with high confidence”, “we are confident that”). Other confidence, such as that of consumers, is not meant. By wording, English only: see [heuristics.md](heuristics.md).',
  },
  'hedge-loss': {
    title: 'Hedge lost',
    why: 'What a source suggests becomes a fact by being cited, and no reader of the map can see that it was none.',
    definition:
      'A claim or evidence without a hedge where every quote that it stands on (its own, and those of what directly supports a claim) has one (“may”, “suggests”, “appears to”, “likely”) in the part of the sentence that is about the same; or that says it without any doubt (“proves”, “always”); or that makes a cause of what goes together (“associated with”). By wording, English only: see [heuristics.md](heuristics.md).',
  },
  'quantifier-jump': {
    title: 'From some to all',
    why: 'One counter-example refutes “all”, and the source has already named it by saying “most”.',
    definition:
      'A claim or evidence that says of all or none (“all”, “every”, “no”, “never”, “the whole”) what the quotes that it stands on say of some of the same things (“some”, “many”, “most”, a percentage), where no quote says it of all. By wording, English only: see [heuristics.md](heuristics.md).',
  },
  halo: {
    title: 'Grades that go together',
    why: 'Reliability and credibility are judged apart; where they always agree, one of them was not judged.',
    definition:
      'At least eight pieces of graded evidence (usually) in all of which reliability and credibility have the same rank: A1, B2, C3, D4, E5, F6. One finding for a map; its subject is the first of them, the witness all.',
  },
});

/** What the numbers of these rules say. */
export const judgementsNumbers = catalogue({
  'weak-base': {
    reliability: 'Least reliability of evidence, from 1 (A) to 5 (E)',
    credibility: 'Least credibility of evidence, from 1 to 5',
  },
  overclaim: {
    highReliability: 'For high confidence: least reliability, from 1 (A) to 5 (E)',
    highCredibility: 'For high confidence: least credibility, from 1 to 5',
    highRoots: 'For high confidence: independent root sources',
    moderateReliability: 'For moderate confidence: least reliability, from 1 (A) to 5 (E)',
    moderateCredibility: 'For moderate confidence: least credibility, from 1 to 5',
  },
  halo: { items: 'Pieces of graded evidence from which on agreement is no chance' },
});

export const judgementsFindings = catalogue({
  ungraded: {
    none: (evidence: string) =>
      `${evidence} bears on a recommendation and has no grade: say how reliable its source is and how credible what it says.`,
  },
  'weak-base': {
    falls: (recommendation: string, grade: string, weak: string) =>
      `${recommendation} has no complete chain if only evidence of at least ${grade} counts; it breaks off at ${weak}: find better evidence, or say in the recommendation how weak the base is.`,
  },
  overclaim: {
    /** `reason` is one of the clauses below; confidences come as words: "high", "moderate", "low". */
    above: (statement: string, stated: string, ceiling: string, reason: string) =>
      `${statement} is stated with ${stated} confidence, but ${reason}: say ${ceiling} at most, or strengthen what it rests on.`,
    noChain: 'it has no complete chain down to sources',
    weak: (grade: string) => `it has no complete chain of evidence that is graded ${grade} or better`,
    origins: (roots: number, grade: string, wanted: number) =>
      `its evidence of at least ${grade} goes back to ${plural(roots, 'independent source')} instead of ${count(wanted)}`,
    contested: (objection: string) => `nothing answers the objection in ${objection}`,
    confidences: { low: 'low', moderate: 'moderate', high: 'high' },
  },
  'credibility-1-uncorroborated': {
    alone: (evidence: string, source: string) =>
      `${evidence} is graded as confirmed by other sources (1), but all that is cited for it goes back to ${source}: cite the independent source, or grade it 2 at best.`,
    nothing: (evidence: string) =>
      `${evidence} is graded as confirmed by other sources (1), but cites none: cite them, or grade it 2 at best.`,
  },
  'unjudgeable-sole-support': {
    only: (statement: string, evidence: string) =>
      `Beneath ${statement} there is only evidence that nobody can judge (F or 6), ${evidence}: find out more about it, or add evidence that can be judged.`,
  },
  'likelihood-confidence-mixed': {
    mixed: (statement: string, likelihood: string, confidence: string) =>
      `${statement} gives a likelihood (${likelihood}) and a confidence (${confidence}) in one sentence: say them in two.`,
  },
  'hedge-loss': {
    left: (statement: string, hedge: string, quote: string) =>
      `${statement} leaves out the ${hedge} of the quote ${quote}: put it back, or cite what says it without.`,
    hardened: (statement: string, booster: string, hedge: string, quote: string) =>
      `${statement} says ${booster} where the quote ${quote} says ${hedge}: say no more than the source.`,
  },
  'quantifier-jump': {
    jump: (statement: string, claimed: string, said: string, quote: string) =>
      `${statement} says ${claimed} where the quote ${quote} says ${said}: say how many, or cite what says it of all.`,
  },
  halo: {
    same: (items: number) =>
      `All ${count(items)} pieces of graded evidence have the same rank for reliability and credibility: judge how reliable a source is and how credible what it says without looking at the other.`,
  },
});
