import type { CliCommand } from './command';
import { audit } from './commands/audit';
import { check } from './commands/check';
import { coverage } from './commands/coverage';
import { exportMap } from './commands/export';
import { formats } from './commands/formats';
import { inspect } from './commands/inspect';
import { layout } from './commands/layout';
import { newMap } from './commands/new';
import { quotes } from './commands/quotes';
import { rules } from './commands/rules';
import { status } from './commands/status';
import { trace } from './commands/trace';

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  newMap,
  check,
  inspect,
  audit,
  rules,
  status,
  trace,
  quotes,
  coverage,
  layout,
  exportMap,
  formats,
];
