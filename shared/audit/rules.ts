import { alteredQuote } from './rules/altered-quote';
import { circularSupport } from './rules/circular-support';
import { evidenceNoSource } from './rules/evidence-no-source';
import { footnoteReconciliation } from './rules/footnote-reconciliation';
import { isolatedNode } from './rules/isolated-node';
import { outdatedVerdict } from './rules/outdated-verdict';
import { quoteAmbiguous } from './rules/quote-ambiguous';
import { quoteFuzzy } from './rules/quote-fuzzy';
import { quoteNotFound } from './rules/quote-not-found';
import { recNoChain } from './rules/rec-no-chain';
import { sentenceCoverage } from './rules/sentence-coverage';
import { singlePointOfFailure } from './rules/single-point-of-failure';
import { sourceChanged } from './rules/source-changed';
import { thinRedundancy } from './rules/thin-redundancy';
import { unansweredObjection } from './rules/unanswered-objection';
import { unsupportedClaim } from './rules/unsupported-claim';

/** Is there a chain? */
const structure = [unsupportedClaim, recNoChain, circularSupport, isolatedNode] as const;

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

/** What does it stand or fall with? */
const critical = [singlePointOfFailure, thinRedundancy] as const;

/** Does it stand against objections? */
const objections = [unansweredObjection] as const;

/** Has somebody else looked at it? */
const review = [outdatedVerdict] as const;

/** Every rule, in the order of reports. */
export const rules = [...structure, ...sources, ...critical, ...objections, ...review] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

/** Whether a word that somebody typed names a rule. */
export function isRuleId(word: string): word is RuleId {
  return ruleIds.some((id) => id === word);
}
