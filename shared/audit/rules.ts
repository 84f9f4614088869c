import { alteredQuote } from './rules/altered-quote';
import { circularSupport } from './rules/circular-support';
import { compoundClaim } from './rules/compound-claim';
import { credibility1Uncorroborated } from './rules/credibility-1-uncorroborated';
import { deadEndCitation } from './rules/dead-end-citation';
import { evidenceNoSource } from './rules/evidence-no-source';
import { footnoteReconciliation } from './rules/footnote-reconciliation';
import { halo } from './rules/halo';
import { hedgeLoss } from './rules/hedge-loss';
import { isolatedNode } from './rules/isolated-node';
import { likelihoodConfidenceMixed } from './rules/likelihood-confidence-mixed';
import { missingDate } from './rules/missing-date';
import { missingLocator } from './rules/missing-locator';
import { noAccessDate } from './rules/no-access-date';
import { numberMismatch } from './rules/number-mismatch';
import { outdatedVerdict } from './rules/outdated-verdict';
import { overclaim } from './rules/overclaim';
import { paraphraseOnly } from './rules/paraphrase-only';
import { quantifierJump } from './rules/quantifier-jump';
import { quoteAmbiguous } from './rules/quote-ambiguous';
import { quoteFuzzy } from './rules/quote-fuzzy';
import { quoteNotFound } from './rules/quote-not-found';
import { recNoChain } from './rules/rec-no-chain';
import { sentenceCoverage } from './rules/sentence-coverage';
import { sourceChanged } from './rules/source-changed';
import { unansweredObjection } from './rules/unanswered-objection';
import { ungraded } from './rules/ungraded';
import { unjudgeableSoleSupport } from './rules/unjudgeable-sole-support';
import { unsupportedClaim } from './rules/unsupported-claim';
import { weakBase } from './rules/weak-base';

/** Is there a chain? */
const structure = [unsupportedClaim, recNoChain, circularSupport, isolatedNode, compoundClaim] as const;

/** Does it reach a source, and does the source say so? */
const sources = [
  evidenceNoSource,
  missingLocator,
  missingDate,
  noAccessDate,
  quoteNotFound,
  quoteAmbiguous,
  quoteFuzzy,
  alteredQuote,
  sourceChanged,
  footnoteReconciliation,
  sentenceCoverage,
  numberMismatch,
  deadEndCitation,
  paraphraseOnly,
] as const;

/** Does it stand against objections? */
const objections = [unansweredObjection] as const;

/** Is it said with no more certainty than it has? */
const judgements = [
  ungraded,
  weakBase,
  overclaim,
  credibility1Uncorroborated,
  unjudgeableSoleSupport,
  likelihoodConfidenceMixed,
  hedgeLoss,
  quantifierJump,
  halo,
] as const;

/** Has somebody else looked at it? */
const review = [outdatedVerdict] as const;

/** Every rule, in the order of reports. */
export const rules = [...structure, ...sources, ...objections, ...judgements, ...review] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

/** Whether a word that somebody typed names a rule. */
export function isRuleId(word: string): word is RuleId {
  return ruleIds.some((id) => id === word);
}
