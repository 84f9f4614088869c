import type { Severity } from '#shared/model/severity';

/** A shape for each severity, so that colour is not needed to tell them apart. */
export const severitySigns: Readonly<Record<Severity, string>> = {
  info: '●',
  warning: '▲',
  error: '◆',
  blocker: '✖',
};
