import type { QuoteSign } from '#shared/review/quote-sign';
import type { ChipTone } from './theme';

/** Path data in a square of 10 × 10 around the origin, to be stroked 1.4 wide with round ends, not filled. */
export const quoteSignPaths: Readonly<Record<QuoteSign, string>> = {
  found: 'M-2.8 0.2 L-0.8 2.2 L3 -2.2',
  confirmed: 'M-2.8 -0.8 L-0.8 1.2 L3 -3.2 M-2.8 3.4 H3',
  unchecked: 'M2.4 0 Q2.4 2.4 0 2.4 Q-2.4 2.4 -2.4 0 Q-2.4 -2.4 0 -2.4 Q2.4 -2.4 2.4 0 Z',
  moved: 'M-3.2 0 H3.2 M0.6 -2.6 L3.2 0 L0.6 2.6',
  outdated: 'M3.2 0 Q3.2 3.2 0 3.2 Q-3.2 3.2 -3.2 0 Q-3.2 -3.2 0 -3.2 Q3.2 -3.2 3.2 0 Z M0 -1.6 V0.2 L1.2 1',
  fuzzy: 'M-3.2 -1.2 Q-1.6 -3 0 -1.5 Q1.6 0 3.2 -1.8 M-3.2 2 Q-1.6 0.2 0 1.7 Q1.6 3.2 3.2 1.4',
  ambiguous: 'M-1.9 -1.8 Q-1.9 -3.6 0 -3.6 Q1.9 -3.6 1.9 -1.9 Q1.9 -0.7 0 0.2 V1 M0 3.3 V3.5',
  orphaned: 'M0 -3.6 V0.8 M0 3.3 V3.5',
  fails: 'M-2.6 -2.6 L2.6 2.6 M-2.6 2.6 L2.6 -2.6',
};

/** plain: nothing to do; caution: somebody has to look; against: it does not stand in the source, or does not hold. */
export const quoteSignTones: Readonly<Record<QuoteSign, ChipTone>> = {
  found: 'plain',
  confirmed: 'plain',
  unchecked: 'plain',
  moved: 'caution',
  outdated: 'caution',
  fuzzy: 'caution',
  ambiguous: 'caution',
  orphaned: 'against',
  fails: 'against',
};
