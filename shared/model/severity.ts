/** From a remark to what must not go out. */
export const severities = ['info', 'warning', 'error', 'blocker'] as const;
export type Severity = (typeof severities)[number];
