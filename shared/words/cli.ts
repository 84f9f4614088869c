import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** What the command line says of itself, and what goes wrong with it. */
export const cliWords = catalogue({
  about: 'Argument maps whose every link can be checked.',
  versionOption: 'print the version',
  helpOption: 'print this help',
  helpCommand: 'print the help of a command',
  standardFiles: 'A file called - is standard input or standard output.',
  /** In the help; the keys are commander's own words for them. */
  help: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    '[options]': '[options]',
    '[command]': '[command]',
  },
  examples: 'Examples:',
  options: {
    either: (words: readonly string[]) => list(words, 'disjunction'),
    choice: (description: string, choices: string) => `${description}: ${choices}`,
    choiceUnlessGiven: (description: string, choices: string, usual: string) =>
      `${description}: ${choices} (${usual} unless given)`,
    range: (description: string, from: number, to: number, usual: number) =>
      `${description}: ${count(from)} to ${count(to)} (${count(usual)} unless given)`,
    wrongChoice: (option: string, given: string, choices: string) =>
      `${option} is “${given}”, and has to be ${choices}.`,
    noField: (option: string, given: string, fields: readonly string[]) =>
      `${option} says what “${given}” is, and no field is called so: the fields are ${list(fields)}.`,
    noHeading: (option: string, field: string) =>
      `${option} does not say which column is ${field}: write ${field}= and its heading.`,
    wrongNumber: (option: string, given: string, from: number, to: number) =>
      `${option} is “${given}”, and has to be a number from ${count(from)} to ${count(to)}.`,
    wrongDay: (option: string, given: string) =>
      `${option} is “${given}”, and has to be a day that exists, such as 2026-03-31.`,
    wrongRule: (option: string, given: string, near: readonly string[]) =>
      `${option} is “${given}”, which is no rule${suggestion(near)}`,
  },
  usage: {
    unknownCommand: (given: string, near: readonly string[]) =>
      `Unknown command '${given}'${suggestion(near)}`,
    unknownOption: (given: string, near: readonly string[]) => `Unknown option '${given}'${suggestion(near)}`,
    missingArgument: (name: string) => `Missing required argument '${name}'.`,
    missingValue: (option: string) => `Option '${option}' argument missing.`,
    tooMany: (command: string, expected: number, given: number) =>
      `Too many arguments for '${command}'. Expected ${count(expected)} argument${expected === 1 ? '' : 's'} but got ${count(given)}.`,
  },
  failed: (fault: string) => `Warrant failed by a fault of its own. ${fault}`,
  noOutput: (code: string) => `Standard output could not be written (${code}).`,
});

/** Of files. */
export const cliFileWords = catalogue({
  standardInput: 'Standard input',
  noName: '“”',
  read: {
    missing: (path: string) => `${path} does not exist.`,
    directory: (path: string) => `${path} is a folder, and a map is a file.`,
    forbidden: (path: string) => `${path} may not be read by you.`,
    tooLarge: (path: string, megabytes: number) =>
      `${path} is larger than ${count(megabytes)} MB, which is the most that is opened.`,
    failed: (path: string) => `${path} could not be read.`,
    failedWith: (path: string, code: string) => `${path} could not be read (${code}).`,
  },
  write: {
    noFolder: (path: string) => `${path} was not written: its folder does not exist.`,
    directory: (path: string) => `${path} was not written: it is a folder.`,
    forbidden: (path: string) => `${path} was not written: you may not write there.`,
    full: (path: string) => `${path} was not written: the disk is full.`,
    failed: (path: string, code: string) => `${path} was not written (${code}).`,
  },
});

/** What commands print, and why they refuse. */
export const cliAnswerWords = catalogue({
  check: { valid: (name: string) => `${name} is a valid map.`, aMap: 'a map' },
  new: { exists: (path: string) => `${path} exists already; add --force to overwrite it.` },
  audit: {
    parts: { baseline: 'a baseline of findings', file: 'a file with findings', finding: 'a known finding' },
  },
  auditDiff: {
    summary: (found: number, gone: number, stayed: number) =>
      `${count(found)} new, ${count(gone)} gone, ${count(stayed)} still there.`,
    found: 'New',
    gone: 'Gone',
    stayed: 'Still there',
    waived: '(waived)',
  },
  rules: {
    rule: (id: string, severity: string, title: string) => `${id} (${severity}): ${title}`,
    example: (sketch: string) => `Example: ${sketch}`,
  },
  formats: { read: 'read', write: 'write' },
  import: {
    overwritesInput: (path: string) => `${path} is what is imported: name another file with -o.`,
    jsonNeedsFile: 'With --json the map needs a file: name it with -o.',
    columnsOfTables: (format: string) =>
      `--columns says what the columns of a table are, and --from says ${format}: leave one of them out.`,
    nothingLost: (format: string) => `Read as ${format}; nothing is lost.`,
    losses: (format: string) => `Read as ${format}; this is what a map does not keep, or had to decide:`,
  },
  inspect: {
    sources: 'Sources',
    roots: 'Roots',
    depth: 'Depth',
    components: 'Components',
    cycles: 'Cycles',
    none: 'none',
  },
  quotes: {
    none: 'The map has no quotes.',
    from: (source: string) => `from ${source}`,
    /** Counts of the anchors that occur, in their order: `5 quotes: 4 found, 1 orphaned.` */
    summary: (all: number, byAnchor: readonly (readonly [anchor: string, quotes: number])[]) =>
      `${plural(all, 'quote')}: ${byAnchor.map(([anchor, quotes]) => `${count(quotes)} ${anchor}`).join(', ')}.`,
  },
  status: {
    relation: (premises: string, verb: string, target: string) => `${premises} ${verb} ${target}`,
  },
  export: {
    whichFormat: (formats: string) => `Say which format with --to: ${formats}.`,
    noNode: (name: string, id: string, near: readonly string[]) =>
      `${name} has no node ${id}${suggestion(near)}`,
    posterNeedsPaper: (papers: string) => `A poster needs paper: name it with --paper: ${papers}.`,
    refused: (name: string, reason: string) => `${name} was not exported: ${reason}.`,
    overwritesMap: (path: string) => `${path} is the map itself: name another file with -o.`,
    jsonNeedsFile: 'With --json the export needs a file: name it with -o.',
    noTerminal: (format: string) => `A terminal cannot show ${format}: name a file with -o.`,
    nothingLost: 'Nothing is lost.',
    tooLarge: (width: number, height: number) =>
      `the picture would be ${count(width)} × ${count(height)} pixels, more than can be painted; choose a smaller --scale, or svg or pdf`,
  },
});

/** `: did you mean a, b or c?`, or a full stop where nothing is near. */
export function suggestion(near: readonly string[]): string {
  return near.length === 0 ? '.' : `: did you mean ${list(near, 'disjunction')}?`;
}
