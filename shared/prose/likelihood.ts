import { phrases } from './phrases';
import { longestStatement, plain } from './plain';

/** The terms of ICD 203 for how likely something is, and their nearest kin. */
const likelihood = phrases(`
  almost no chance, remote(?: chance)?, (?:very |highly |most )?unlikely, (?:very |highly )?improbable, improbably,
  roughly even (?:chance|odds), even (?:chance|odds), (?:very |highly |most )?likely(?! (?:voters|voter|buyers|customers)),
  (?:very |highly |most )?probable, (?:very |most )?probably, (?:almost|nearly) certain(?:ly)?`);

/** How sure somebody is of a judgement. Consumers, voters and intervals have another confidence. */
const confidence = phrases(`
  (?:with |have |has |is |of )(?:very |only )?(?:high|low|moderate|medium|great|limited) confidence(?! (?:interval|level|limit)),
  (?:high|low|moderate|medium) confidence in (?:a|an|the|this|that|our|these) (?:judge?ment|assessment|conclusion|estimate|finding)s?,
  (?:very |highly |moderately |fairly |quite |less |reasonably |fully )?confident (?:that|in|of|about),
  (?:highly|moderately|fairly|reasonably) confident,
  (?<!(?:consumer|business|public|investor|market|voter|of no) )confidence (?:in (?:this|that|the|our|these) [^.;,]{1,30} )?(?:in (?:this|that) )?(?:is|remains|was) (?:very |only )?(?:high|low|moderate|medium|limited),
  our confidence, (?:our|my|its|their) (?:high|low|moderate|medium|limited) confidence, this with (?:high|low|moderate|medium) confidence`);

/** Two scales in one sentence, each as it is written there. */
export interface MixedTerms {
  readonly likelihood: string;
  readonly confidence: string;
}

/** The terms where one sentence says both how likely something is and how sure its author; undefined where it does not. */
export function mixedTerms(sentence: string): MixedTerms | undefined {
  if (sentence.length > longestStatement) return undefined;
  const text = plain(sentence);
  const [likely] = text.match(likelihood) ?? [];
  const [sure] = text.match(confidence) ?? [];
  return likely === undefined || sure === undefined ? undefined : { likelihood: likely, confidence: sure };
}
