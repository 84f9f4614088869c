import type { AuditOptions } from '#shared/audit/audit';
import { isRuleId, type RuleId, ruleIds } from '#shared/audit/rules';
import { auditSettings } from '#shared/file/audit-settings-shape';
import { failed, ok, type Result } from '#shared/result';
import { cliWords } from '#shared/words/cli';
import { cliCommandWords } from '#shared/words/cli-commands';
import type { Io } from './io';
import { readJsonFile } from './json-file';
import { nearest } from './nearest';
import { type CliOption, type ValuesOf, word } from './option';
import { todayOption } from './today-option';

const words = cliCommandWords.audit;

const rule: CliOption<readonly RuleId[] | undefined> = {
  flags: '--rule <id...>',
  description: words.rule,
  absent: undefined,
  parse: (given, option) => {
    const unknown = given.find((id) => !isRuleId(id));
    if (unknown === undefined) return ok(given.filter(isRuleId));
    return failed(cliWords.options.wrongRule(option, unknown, nearest(unknown, ruleIds)));
  },
};

/** For commander it is the same option as `--settings`, without a word after it; the last one counts. */
const asTheyAre: CliOption<boolean> = {
  flags: '--no-settings',
  description: words.noSettings,
  absent: false,
  parse: (given) => ok(given.at(-1) === undefined),
};

/** What every command that audits can be told. */
export const auditOptions = {
  rule,
  today: todayOption(words.today),
  settings: word('--settings <file>', words.settings),
  asTheyAre,
};

/** What these come to, or the sentence of why the settings cannot be read. */
export async function auditBy(
  io: Io,
  options: ValuesOf<typeof auditOptions>,
): Promise<Result<AuditOptions, string>> {
  const asked = { today: options.today ?? io.today(), rules: options.rule, asTheyAre: options.asTheyAre };
  if (options.settings === undefined || options.asTheyAre) return ok(asked);
  const settings = await readJsonFile(io, options.settings, auditSettings);
  return settings.ok ? ok({ ...asked, settings: settings.value }) : settings;
}
