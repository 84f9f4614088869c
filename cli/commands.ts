import type { CliCommand } from './command';
import { alternatives } from './commands/alternatives';
import { audit } from './commands/audit';
import { auditDiff } from './commands/audit-diff';
import { check } from './commands/check';
import { coverage } from './commands/coverage';
import { critical } from './commands/critical';
import { diff } from './commands/diff';
import { exportMap } from './commands/export';
import { formats } from './commands/formats';
import { importMap } from './commands/import';
import { inspect } from './commands/inspect';
import { knockOutCommand } from './commands/knock-out';
import { layout } from './commands/layout';
import { merge } from './commands/merge';
import { newMap } from './commands/new';
import { quotes } from './commands/quotes';
import { rules } from './commands/rules';
import { status } from './commands/status';
import { strength } from './commands/strength';
import { trace } from './commands/trace';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  newMap,
  importMap,
  check,
  inspect,
  audit,
  auditDiff,
  rules,
  status,
  critical,
  knockOutCommand,
  strength,
  alternatives,
  trace,
  quotes,
  coverage,
  layout,
  diff,
  merge,
  exportMap,
  formats,
];
