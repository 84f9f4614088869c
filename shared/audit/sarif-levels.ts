import type { Severity } from '#shared/model/severity';

/** SARIF knows three grave levels; a blocker is an error of the highest rank. */
export const levelOf = {
  info: 'note',
  warning: 'warning',
  error: 'error',
  blocker: 'error',
} as const satisfies Record<Severity, string>;

/** From 0 to 100, as SARIF has it: what to look at first among findings of one level. */
export const rankOf: Readonly<Record<Severity, number>> = { info: 10, warning: 40, error: 70, blocker: 100 };
