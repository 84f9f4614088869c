import { criticalRules } from './rules/critical';
import { independenceRules } from './rules/independence';
import { judgementsRules } from './rules/judgements';
import { objectionsRules } from './rules/objections';
import { questionsRules } from './rules/questions';
import { reviewRules } from './rules/review';
import { sourcesRules } from './rules/sources';
import { structureRules } from './rules/structure';
import { timeRules } from './rules/time';

/** Of each rule of the audit: what it is called, what goes wrong for a reader if it is let pass, and what exactly is flagged. */
export const ruleWords = {
  ...structureRules,
  ...sourcesRules,
  ...independenceRules,
  ...criticalRules,
  ...objectionsRules,
  ...judgementsRules,
  ...questionsRules,
  ...timeRules,
  ...reviewRules,
};
