import { alteredQuote } from './rules/altered-quote';
import { anachronism } from './rules/anachronism';
import { assumptionLoad } from './rules/assumption-load';
import { badConnection } from './rules/bad-connection';
import { circularReporting } from './rules/circular-reporting';
import { circularSupport } from './rules/circular-support';
import { clusteredOrigin } from './rules/clustered-origin';
import { compoundClaim } from './rules/compound-claim';
import { contradictionAccepted } from './rules/contradiction-accepted';
import { credibility1Uncorroborated } from './rules/credibility-1-uncorroborated';
import { deadEndCitation } from './rules/dead-end-citation';
import { duplicateClaim } from './rules/duplicate-claim';
import { evidenceNoSource } from './rules/evidence-no-source';
import { expiredWaiver } from './rules/expired-waiver';
import { factToOughtGap } from './rules/fact-to-ought-gap';
import { falseCorroboration } from './rules/false-corroboration';
import { footnoteReconciliation } from './rules/footnote-reconciliation';
import { halo } from './rules/halo';
import { hedgeLoss } from './rules/hedge-loss';
import { idleEvidence } from './rules/idle-evidence';
import { ignoredCounterEvidence } from './rules/ignored-counter-evidence';
import { isolatedNode } from './rules/isolated-node';
import { likelihoodConfidenceMixed } from './rules/likelihood-confidence-mixed';
import { missingDate } from './rules/missing-date';
import { missingLocator } from './rules/missing-locator';
import { nakedInference } from './rules/naked-inference';
import { noAccessDate } from './rules/no-access-date';
import { numberMismatch } from './rules/number-mismatch';
import { oneSided } from './rules/one-sided';
import { openCriticalQuestion } from './rules/open-critical-question';
import { outdatedVerdict } from './rules/outdated-verdict';
import { overclaim } from './rules/overclaim';
import { ownOrganisation } from './rules/own-organisation';
import { paraphraseOnly } from './rules/paraphrase-only';
import { quantifierJump } from './rules/quantifier-jump';
import { quoteAmbiguous } from './rules/quote-ambiguous';
import { quoteFuzzy } from './rules/quote-fuzzy';
import { quoteNotFound } from './rules/quote-not-found';
import { recNoChain } from './rules/rec-no-chain';
import { recPartialChain } from './rules/rec-partial-chain';
import { reviewerIsAuthor } from './rules/reviewer-is-author';
import { selfRebuttalCycle } from './rules/self-rebuttal-cycle';
import { sentenceCoverage } from './rules/sentence-coverage';
import { singlePointOfFailure } from './rules/single-point-of-failure';
import { singleSource } from './rules/single-source';
import { sourceChanged } from './rules/source-changed';
import { stale } from './rules/stale';
import { standingDoubt } from './rules/standing-doubt';
import { thinRedundancy } from './rules/thin-redundancy';
import { unansweredObjection } from './rules/unanswered-objection';
import { unarchivedLink } from './rules/unarchived-link';
import { ungraded } from './rules/ungraded';
import { unjudgeableSoleSupport } from './rules/unjudgeable-sole-support';
import { unreferenced } from './rules/unreferenced';
import { unsourcedRebuttal } from './rules/unsourced-rebuttal';
import { unsupportedClaim } from './rules/unsupported-claim';
import { waiverWithoutReason } from './rules/waiver-without-reason';
import { weakBase } from './rules/weak-base';
import { withdrawn } from './rules/withdrawn';

/** Is there a chain? */
const structure = [
  unsupportedClaim,
  recNoChain,
  recPartialChain,
  circularSupport,
  idleEvidence,
  isolatedNode,
  assumptionLoad,
  nakedInference,
  factToOughtGap,
  compoundClaim,
  duplicateClaim,
  badConnection,
] as const;

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

/** Do its sources say so of their own knowledge? */
const independence = [
  singleSource,
  falseCorroboration,
  circularReporting,
  clusteredOrigin,
  ownOrganisation,
] as const;

/** What does it stand or fall with? */
const critical = [singlePointOfFailure, thinRedundancy] as const;

/** Does it stand against objections? */
const objections = [
  unansweredObjection,
  oneSided,
  unsourcedRebuttal,
  openCriticalQuestion,
  standingDoubt,
  contradictionAccepted,
  ignoredCounterEvidence,
  selfRebuttalCycle,
] as const;

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

/** Is it of its time? */
const time = [stale, withdrawn, anachronism, unarchivedLink] as const;

/** Has somebody else looked at it? */
const review = [unreferenced, reviewerIsAuthor, outdatedVerdict, expiredWaiver, waiverWithoutReason] as const;

/** Every rule by what it asks about, in the order of reports. */
export const ruleGroups = {
  structure,
  sources,
  independence,
  critical,
  objections,
  judgements,
  time,
  review,
} as const;

export type RuleGroupId = keyof typeof ruleGroups;

/** Every rule, in the order of reports. */
export const rules = [
  ...structure,
  ...sources,
  ...independence,
  ...critical,
  ...objections,
  ...judgements,
  ...time,
  ...review,
] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

/** Whether a word that somebody typed names a rule. */
export function isRuleId(word: string): word is RuleId {
  return ruleIds.some((id) => id === word);
}
