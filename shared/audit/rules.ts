import { alteredQuote } from './rules/altered-quote';
import { anachronism } from './rules/anachronism';
import { circularSupport } from './rules/circular-support';
import { evidenceNoSource } from './rules/evidence-no-source';
import { expiredWaiver } from './rules/expired-waiver';
import { footnoteReconciliation } from './rules/footnote-reconciliation';
import { isolatedNode } from './rules/isolated-node';
import { outdatedVerdict } from './rules/outdated-verdict';
import { quoteAmbiguous } from './rules/quote-ambiguous';
import { quoteFuzzy } from './rules/quote-fuzzy';
import { quoteNotFound } from './rules/quote-not-found';
import { recNoChain } from './rules/rec-no-chain';
import { reviewerIsAuthor } from './rules/reviewer-is-author';
import { sentenceCoverage } from './rules/sentence-coverage';
import { sourceChanged } from './rules/source-changed';
import { stale } from './rules/stale';
import { unansweredObjection } from './rules/unanswered-objection';
import { unarchivedLink } from './rules/unarchived-link';
import { unreferenced } from './rules/unreferenced';
import { unsupportedClaim } from './rules/unsupported-claim';
import { waiverWithoutReason } from './rules/waiver-without-reason';
import { withdrawn } from './rules/withdrawn';

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
const objections = [unansweredObjection] as const;

/** Is it of its time? */
const time = [stale, withdrawn, anachronism, unarchivedLink] as const;

/** Has somebody else looked at it? */
const review = [unreferenced, reviewerIsAuthor, outdatedVerdict, expiredWaiver, waiverWithoutReason] as const;

/** Every rule by what it asks about, in the order of reports. */
export const ruleGroups = { structure, sources, objections, time, review } as const;

export type RuleGroupId = keyof typeof ruleGroups;

/** Every rule, in the order of reports. */
export const rules = [...structure, ...sources, ...objections, ...time, ...review] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map((rule) => rule.id);

/** Whether a word that somebody typed names a rule. */
export function isRuleId(word: string): word is RuleId {
  return ruleIds.some((id) => id === word);
}
