import { objectionsRules } from './rules/objections';
import { reviewRules } from './rules/review';
import { sourcesRules } from './rules/sources';
import { structureRules } from './rules/structure';
import { timeRules } from './rules/time';

/** Of each rule of the audit: what it is called, what goes wrong for a reader if it is let pass, and what exactly is flagged. */
export const ruleWords = {
  ...structureRules,
  ...sourcesRules,
  ...objectionsRules,
  ...timeRules,
  ...reviewRules,
};
