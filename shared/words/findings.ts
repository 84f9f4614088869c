import { criticalFindings } from './rules/critical';
import { independenceFindings } from './rules/independence';
import { judgementsFindings } from './rules/judgements';
import { objectionsFindings } from './rules/objections';
import { questionsFindings } from './rules/questions';
import { reviewFindings } from './rules/review';
import { sourcesFindings } from './rules/sources';
import { structureFindings } from './rules/structure';
import { timeFindings } from './rules/time';

/** What each rule of the audit says of what it found: what is missing, and what to do. Names come quoted. */
export const findingWords = {
  ...structureFindings,
  ...sourcesFindings,
  ...independenceFindings,
  ...criticalFindings,
  ...objectionsFindings,
  ...judgementsFindings,
  ...questionsFindings,
  ...timeFindings,
  ...reviewFindings,
};
