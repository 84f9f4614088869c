import type { Rule } from '#shared/audit/rule';
import { rules as auditRules } from '#shared/audit/rules';
import { ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { flag } from '../option';

const words = cliCommandWords.rules;
const answers = cliAnswerWords.rules;

export const rules = defineCommand({
  id: 'rules',
  summary: words.summary,
  operands: [],
  options: {
    json: flag(
      '--json',
      cliCommonWords.printed(
        '{ rules: [{ id, severity, title, why, definition, numbers, example, examples }] }',
      ),
    ),
  },
  examples: [{ line: 'warrant rules', does: words.example }],
  notes: [words.note],
  async run({ options, io }) {
    io.print(
      options.json ? jsonDocument({ rules: auditRules.map(asData) }) : auditRules.map(inText).join('\n'),
    );
    return ok(0);
  },
});

function asData(rule: Rule) {
  const { id, severity, title, why, definition, numbers = {}, examples } = rule;
  return { id, severity, title, why, definition, numbers, example: exampleOf(rule), examples };
}

function inText(rule: Rule): string {
  const lines = [rule.why, rule.definition, answers.example(exampleOf(rule))];
  return `${answers.rule(rule.id, rule.severity, rule.title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** The shortest sketch in which the rule finds something. */
function exampleOf({ examples }: Rule): string {
  const [first = ''] = Object.keys(examples.flagged).sort((a, b) => a.length - b.length);
  return first;
}
