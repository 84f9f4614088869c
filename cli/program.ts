import { Command, Option } from 'commander';
import { failed, ok, type Result } from '#shared/result';
import type { CliCommand } from './command';
import type { Ending, Io } from './io';
import type { CliOptions } from './option';

/** The commands as a program that reads arguments; `ended` hears how the one that was asked for ended. */
export function programOf(commands: readonly CliCommand[], io: Io, ended: (ending: Ending) => void): Command {
  const program = new Command('warrant')
    .description('Argument maps whose every link can be checked.')
    .version(io.version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({ writeOut: io.print, writeErr: () => {} })
    .exitOverride()
    .addHelpText('after', '\nA file called - is standard input or standard output.');
  for (const definition of commands)
    program.addCommand(commandOf(definition, io, ended).copyInheritedSettings(program));
  return program;
}

function commandOf(definition: CliCommand, io: Io, ended: (ending: Ending) => void): Command {
  const command = new Command(definition.id)
    .description(definition.summary)
    .helpOption('--help', 'print this help');
  for (const { name, description } of definition.operands) command.argument(name, description);
  for (const { flags, description } of Object.values(definition.options)) {
    command.addOption(new Option(flags, description).argParser(collect));
  }
  const examples = definition.examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  command.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
  return command.action(async () => {
    const options = valuesOf(definition.options, command);
    if (!options.ok) return ended(options);
    const operands = command.processedArgs.flat().filter((operand) => operand !== undefined);
    ended(await definition.run({ operands, options: options.value, io }));
  });
}

function collect(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), word];
}

function valuesOf(options: CliOptions, command: Command): Result<Record<string, unknown>, string> {
  const values: Record<string, unknown> = {};
  for (const [name, { flags, parse, absent }] of Object.entries(options)) {
    const option = new Option(flags);
    const given: unknown = command.getOptionValue(option.attributeName());
    const value = given === undefined ? ok(absent) : parse(Array.isArray(given) ? given : []);
    if (!value.ok) return failed(`--${option.name()} ${value.problem}`);
    values[name] = value.value;
  }
  return ok(values);
}
