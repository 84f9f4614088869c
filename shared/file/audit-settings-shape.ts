import { type AuditSettings, type RuleSetting, ruleWeights } from '#shared/model/audit-settings';
import { described } from '#shared/shape/choices';
import { dictionaryOf } from '#shared/shape/collections';
import { optional, record } from '#shared/shape/record';
import { number, oneOf, text } from '#shared/shape/scalars';
import { filePartWords as parts } from '#shared/words/file-problems';
import { date } from './date-shape';

const ruleSetting = record<RuleSetting>(
  'RuleSetting',
  parts.ruleSetting,
)({
  severity: optional(described('Absent: as the rule says.', oneOf(ruleWeights))),
  numbers: optional(described('Numbers of the rule, by their names.', dictionaryOf(number))),
  reason: optional(text),
  by: optional(text),
  at: optional(date),
});

/** As they stand in a map, and in the settings of a person. */
export const auditSettings = record<AuditSettings>(
  'AuditSettings',
  parts.auditSettings,
)({
  rules: optional(described('By id of the rule.', dictionaryOf(ruleSetting))),
});
