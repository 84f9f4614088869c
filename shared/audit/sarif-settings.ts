import type { AppliedSetting } from './applied-setting';
import type { AuditReport } from './rule';
import { rules } from './rules';
import { levelOf, rankOf } from './sarif-levels';

/** The audit of one map as SARIF tells it: with what was decided about rules, by whom and why. */
export function sarifInvocation({ settings = [] }: AuditReport) {
  return {
    executionSuccessful: true,
    ...(settings.length > 0 && { ruleConfigurationOverrides: settings.map(overrideOf) }),
  };
}

function overrideOf({ rule, severity, numbers, from, reason, by, at }: AppliedSetting) {
  return {
    descriptor: { id: rule, index: rules.findIndex(({ id }) => id === rule) },
    configuration: {
      enabled: severity !== 'off',
      ...(severity !== undefined &&
        severity !== 'off' && { level: levelOf[severity], rank: rankOf[severity] }),
      ...(numbers && { parameters: numbers }),
    },
    properties: { from, reason, by, at },
  };
}
