import { alteredQuote } from './rules/altered-quote';
import { assumptionLoad } from './rules/assumption-load';
import { badConnection } from './rules/bad-connection';
import { circularReporting } from './rules/circular-reporting';
import { circularSupport } from './rules/circular-support';
import { clusteredOrigin } from './rules/clustered-origin';
import { contradictionAccepted } from './rules/contradiction-accepted';
import { duplicateClaim } from './rules/duplicate-claim';
import { evidenceNoSource } from './rules/evidence-no-source';
import { factToOughtGap } from './rules/fact-to-ought-gap';
import { falseCorroboration } from './rules/false-corroboration';
import { footnoteReconciliation } from './rules/footnote-reconciliation';
import { idleEvidence } from './rules/idle-evidence';
import { ignoredCounterEvidence } from './rules/ignored-counter-evidence';
import { isolatedNode } from './rules/isolated-node';
import { nakedInference } from './rules/naked-inference';
import { oneSided } from './rules/one-sided';
import { outdatedVerdict } from './rules/outdated-verdict';
import { ownOrganisation } from './rules/own-organisation';
import { quoteAmbiguous } from './rules/quote-ambiguous';
import { quoteFuzzy } from './rules/quote-fuzzy';
import { quoteNotFound } from './rules/quote-not-found';
import { recNoChain } from './rules/rec-no-chain';
import { recPartialChain } from './rules/rec-partial-chain';
import { selfRebuttalCycle } from './rules/self-rebuttal-cycle';
import { sentenceCoverage } from './rules/sentence-coverage';
import { singleSource } from './rules/single-source';
import { sourceChanged } from './rules/source-changed';
import { unansweredObjection } from './rules/unanswered-objection';
import { unsourcedRebuttal } from './rules/unsourced-rebuttal';
import { unsupportedClaim } from './rules/unsupported-claim';

/** Is there a chain? */
export const structureRules = [
  unsupportedClaim,
  recNoChain,
  recPartialChain,
  circularSupport,
  idleEvidence,
  isolatedNode,
  assumptionLoad,
  nakedInference,
  factToOughtGap,
  duplicateClaim,
  badConnection,
] as const;

/** Does it reach a source, and does the source say so? */
const sources = [
  evidenceNoSource,
  quoteNotFound,
  quoteAmbiguous,
  quoteFuzzy,
  alteredQuote,
  sourceChanged,
  footnoteReconciliation,
  sentenceCoverage,
] as const;

/** Do its sources say so of their own knowledge? */
export const independenceRules = [
  singleSource,
  falseCorroboration,
  circularReporting,
  clusteredOrigin,
  ownOrganisation,
] as const;

/** Does it stand against objections? */
export const objectionRules = [
  unansweredObjection,
  oneSided,
  unsourcedRebuttal,
  contradictionAccepted,
  ignoredCounterEvidence,
  selfRebuttalCycle,
] as const;

/** Has somebody else looked at it? */
const review = [outdatedVerdict] as const;

/** Every rule, in the order of reports. */
export const rules = [
  ...structureRules,
  ...sources,
  ...independenceRules,
  ...objectionRules,
  ...review,
] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

/** Whether a word that somebody typed names a rule. */
export function isRuleId(word: string): word is RuleId {
  return ruleIds.some((id) => id === word);
}
