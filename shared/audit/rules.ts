import { alteredQuote } from './rules/altered-quote';
import { circularSupport } from './rules/circular-support';
import { evidenceNoSource } from './rules/evidence-no-source';
import { footnoteReconciliation } from './rules/footnote-reconciliation';
import { isolatedNode } from './rules/isolated-node';
import { quoteAmbiguous } from './rules/quote-ambiguous';
import { quoteFuzzy } from './rules/quote-fuzzy';
import { quoteNotFound } from './rules/quote-not-found';
import { recNoChain } from './rules/rec-no-chain';
import { sentenceCoverage } from './rules/sentence-coverage';
import { sourceChanged } from './rules/source-changed';
import { unansweredObjection } from './rules/unanswered-objection';
import { unsupportedClaim } from './rules/unsupported-claim';

/** Every rule, in the order of reports: is there a chain, does it reach a source, does the source say so, does it stand against objections. */
export const rules = [
  unsupportedClaim,
  recNoChain,
  circularSupport,
  isolatedNode,
  evidenceNoSource,
  quoteNotFound,
  quoteAmbiguous,
  quoteFuzzy,
  alteredQuote,
  sourceChanged,
  footnoteReconciliation,
  sentenceCoverage,
  unansweredObjection,
] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

/** Whether a word that somebody typed names a rule. */
export function isRuleId(word: string): word is RuleId {
  return ruleIds.some((id) => id === word);
}
