import type { Rule } from './rule';
import { rules } from './rules';

/** The page about the rules, Markdown: the list itself, so that it cannot be out of date. */
export function rulesPage(): string {
  const rows = rules.map(({ id, severity, title }) => `| [\`${id}\`](#${id}) | ${severity} | ${title} |\n`);
  return `${opening}| rule | severity | title |\n| --- | --- | --- |\n${rows.join('')}${rules.map(section).join('')}`;
}

const opening = `# What the audit checks

Every finding names its rule, a subject (the node, relation or source at fault) and a witness: the ids of the shortest path or cycle that proves it. A waiver with a reason marks a finding as accepted, as long as its subject stays what it was; a waiver without one has no effect. A map, or a person, can set how much the findings of a rule weigh, switch it off, and choose its numbers ([file-format.md](file-format.md#audit-settings)). What a rule finds can often be mended by one edit or be led to, in the audit panel.

- **blocker**: the brief should not go out.
- **error**: a reader who checks will find this.
- **warning**: worth a second look.
- **info**: a remark.

The examples are sketches, maps in one line: \`C\` is a claim, \`E\` evidence, \`R\` a recommendation, \`S\` a source, and \`as\` names a relation so that something else can attack it. They are also the tests of the rule.

`;

function section({ id, severity, title, why, definition, numbers = {}, examples }: Rule): string {
  const flagged = Object.entries(examples.flagged).map(
    ([sketch, subjects]) => `- \`${sketch}\` → ${subjects.join(', ')}\n`,
  );
  const sound = examples.sound.map((sketch) => `- \`${sketch}\`\n`);
  const chosen = Object.entries(numbers).map(
    ([name, { title: what, usual, min, max }]) =>
      `- \`${name}\`: ${what} (${usual}; from ${min} to ${max})\n`,
  );
  const choices = chosen.length === 0 ? '' : `Numbers:\n\n${chosen.join('')}\n`;
  return `
## ${id}

**${title}** (${severity}). ${why}

${definition}

${choices}Flagged, with the subjects:

${flagged.join('')}
Sound:

${sound.join('')}`;
}
