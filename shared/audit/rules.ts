import { alteredQuote } from './rules/altered-quote';
import { circularSupport } from './rules/circular-support';
import { evidenceNoSource } from './rules/evidence-no-source';
import { footnoteReconciliation } from './rules/footnote-reconciliation';
import { isolatedNode } from './rules/isolated-node';
import { openCriticalQuestion } from './rules/open-critical-question';
import { outdatedVerdict } from './rules/outdated-verdict';
import { quoteAmbiguous } from './rules/quote-ambiguous';
import { quoteFuzzy } from './rules/quote-fuzzy';
import { quoteNotFound } from './rules/quote-not-found';
import { recNoChain } from './rules/rec-no-chain';
import { sentenceCoverage } from './rules/sentence-coverage';
import { sourceChanged } from './rules/source-changed';
import { standingDoubt } from './rules/standing-doubt';
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

/** Does it stand against objections? */
const objections = [unansweredObjection, openCriticalQuestion, standingDoubt] as const;

/** Has somebody else looked at it? */
const review = [outdatedVerdict] as const;

/** Every rule, in the order of reports. */
export const rules = [...structure, ...sources, ...objections, ...review] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

/** Whether a word that somebody typed names a rule. */
export function isRuleId(word: string): word is RuleId {
  return ruleIds.some((id) => id === word);
}
