import type { CliCommand } from './command';
import { commands } from './commands';

/** The page about the command line, Markdown, written from the commands themselves. */
export function cliPage(): string {
  const list = commands.map(({ id, summary }) => `- [\`warrant ${id}\`](#warrant-${id}): ${summary}\n`);
  return `${opening}${list.join('')}${commands.map(section).join('')}`;
}

const opening = `# The command line

\`npx warrant <command>\` after \`npm start\` or \`npm test\`, or \`node out/cli/warrant.cjs <command>\`. It needs Node and no window.

- A file called \`-\` is standard input or standard output. Where \`-o\` is left out, the result goes to standard output.
- \`--json\` prints one JSON document on standard output and nothing else.
- What goes wrong is said on the error output, with the file and the place.
- Exit codes: 0 fine, 1 findings, differences or conflicts, 2 could not do it (bad input, bad usage, an output that cannot be written).
- A file that is written is whole or not there at all: what was in its place stays until then.

`;

function section({ id, summary, operands, options, exit, examples, notes = [] }: CliCommand): string {
  const usage = ['warrant', id, ...operands.map(({ name }) => name), '[options]'].join(' ');
  const words = [
    ...operands.map(({ name, description }) => ({ flags: name, description })),
    ...Object.values(options),
  ];
  const rows = words.map(({ flags, description }) => `| \`${cell(flags)}\` | ${cell(description)} |\n`);
  const shown = examples.map(({ line, does }) => `\n${does}\n\n\`\`\`sh\n${line}\n\`\`\`\n`);
  const table = rows.length === 0 ? '' : `\n| word | meaning |\n| --- | --- |\n${rows.join('')}`;
  return [
    `\n## warrant ${id}\n\n${summary}\n\n\`\`\`\n${usage}\n\`\`\`\n`,
    table,
    exit === undefined ? '' : `\nExit codes: ${exit}.\n`,
    ...notes.map((note) => `\n${note}\n`),
    ...shown,
  ].join('');
}

/** A bar would end the cell. */
function cell(words: string): string {
  return words.replaceAll('|', '\\|');
}
