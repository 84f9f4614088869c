import { badConnection } from './fixes/bad-connection';
import { duplicateClaim } from './fixes/duplicate-claim';
import { evidenceNoSource } from './fixes/evidence-no-source';
import { expiredWaiver } from './fixes/expired-waiver';
import { isolatedNode } from './fixes/isolated-node';
import { missingDate } from './fixes/missing-date';
import { outdatedVerdict } from './fixes/outdated-verdict';
import { quoteFuzzy } from './fixes/quote-fuzzy';
import { reviewerIsAuthor } from './fixes/reviewer-is-author';
import { unsupportedClaim } from './fixes/unsupported-claim';
import { waiverWithoutReason } from './fixes/waiver-without-reason';

/** Every rule whose findings an edit can mend, in order of id. */
export const fixes = [
  badConnection,
  duplicateClaim,
  evidenceNoSource,
  expiredWaiver,
  isolatedNode,
  missingDate,
  outdatedVerdict,
  quoteFuzzy,
  reviewerIsAuthor,
  unsupportedClaim,
  waiverWithoutReason,
] as const;
