import { Command, Option } from 'commander';
import { ok, type Result } from '#shared/result';
import { cliWords as words } from '#shared/words/cli';
import type { CliCommand } from './command';
import type { Ending, Io } from './io';
import type { CliOption, CliOptions } from './option';

/** The commands as a program that reads arguments; `ended` hears how the one that was asked for ended. */
export function programOf(commands: readonly CliCommand[], io: Io, ended: (ending: Ending) => void): Command {
  const program = new Command('warrant')
    .description(words.about)
    .version(io.version, '--version', words.versionOption)
    .helpOption('--help', words.helpOption)
    .helpCommand('help [command]', words.helpCommand)
    .configureOutput({ writeOut: io.print, writeErr: () => {} })
    .configureHelp({ styleTitle: inOurWords, styleOptionText: inOurWords, styleSubcommandText: inOurWords })
    .exitOverride()
    .addHelpText('after', `\n${words.standardFiles}`);
  for (const definition of commands)
    program.addCommand(commandOf(definition, io, ended).copyInheritedSettings(program));
  return program;
}

/** Commander has no words for its own words, but asks how they should look. */
function inOurWords(text: string): string {
  return (words.help as Readonly<Record<string, string>>)[text] ?? text;
}

function commandOf(definition: CliCommand, io: Io, ended: (ending: Ending) => void): Command {
  const command = new Command(definition.id)
    .description(definition.summary)
    .helpOption('--help', words.helpOption);
  for (const { name, description } of definition.operands) command.argument(name, description);
  for (const option of Object.values(definition.options)) command.addOption(optionOf(option));
  const examples = definition.examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  command.addHelpText('after', `\n${words.examples}\n${examples.join('\n')}`);
  return command.action(async () => {
    const options = valuesOf(definition.options, command);
    if (!options.ok) return ended(options);
    const operands = command.processedArgs.flat().filter((operand) => operand !== undefined);
    ended(await definition.run({ operands, options: options.value, io }));
  });
}

/** Described when the help is asked for: what writes lists is slow to make, and most runs need none. */
function optionOf(definition: CliOption): Option {
  const option = new Option(definition.flags).argParser(collect);
  return Object.defineProperty(option, 'description', { get: () => definition.description });
}

function collect(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), word];
}

function valuesOf(options: CliOptions, command: Command): Result<Record<string, unknown>, string> {
  const values: Record<string, unknown> = {};
  for (const [name, { flags, parse, absent }] of Object.entries(options)) {
    const option = new Option(flags);
    const given: unknown = command.getOptionValue(option.attributeName());
    const typed = Array.isArray(given) ? given : [];
    const value = given === undefined ? ok(absent) : parse(typed, `--${option.name()}`);
    if (!value.ok) return value;
    values[name] = value.value;
  }
  return ok(values);
}
