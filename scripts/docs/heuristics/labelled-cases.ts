import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../root.mjs';

/** The rules that judge by wording, in the order of the page about them. */
export const wordingRules = [
  'number-mismatch',
  'hedge-loss',
  'quantifier-jump',
  'compound-claim',
  'likelihood-confidence-mixed',
] as const;
export type WordingRule = (typeof wordingRules)[number];

/** A statement, the quotes that it stands on, and whether a careful reader would object. */
export interface LabelledCase {
  readonly text: string;
  /** Absent for rules that look at the statement alone. */
  readonly quotes?: readonly string[];
  readonly flagged: boolean;
}

/** The cases that a heuristic was made with, and those that were kept from it. */
export interface LabelledCases {
  readonly tuning: readonly LabelledCase[];
  readonly heldBack: readonly LabelledCase[];
}

export function labelledCases(rule: WordingRule): LabelledCases {
  return JSON.parse(readFileSync(path.join(root, `tests/fixtures/prose/${rule}.json`), 'utf8'));
}
