import type { Rule } from '#shared/audit/rule';
import { rules as auditRules } from '#shared/audit/rules';
import { ok } from '#shared/result';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { flag } from '../option';

export const rules = defineCommand({
  id: 'rules',
  summary: 'List what the audit checks, and why.',
  operands: [],
  options: {
    json: flag('--json', 'print `{ rules: [{ id, severity, title, why, definition, example, examples }] }`'),
  },
  examples: [{ line: 'warrant rules', does: 'Every rule with its severity, its reason and an example.' }],
  notes: ['Examples are sketches: maps in one line, as in [audit-rules.md](audit-rules.md).'],
  async run({ options, io }) {
    io.print(
      options.json ? jsonDocument({ rules: auditRules.map(asData) }) : auditRules.map(inText).join('\n'),
    );
    return ok(0);
  },
});

function asData(rule: Rule) {
  const { id, severity, title, why, definition, examples } = rule;
  return { id, severity, title, why, definition, example: exampleOf(rule), examples };
}

function inText(rule: Rule): string {
  const lines = [rule.why, rule.definition, `Example: ${exampleOf(rule)}`];
  return `${rule.id} (${rule.severity}): ${rule.title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** The shortest sketch in which the rule finds something. */
function exampleOf({ examples }: Rule): string {
  const [first = ''] = Object.keys(examples.flagged).sort((a, b) => a.length - b.length);
  return first;
}
