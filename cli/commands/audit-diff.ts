import { audit } from '#shared/audit/audit';
import { auditDiff as diffOf } from '#shared/audit/audit-diff';
import type { Finding } from '#shared/audit/rule';
import { ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { auditBy, auditOptions } from '../audit-options';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { readMap } from '../maps';
import { flag } from '../option';

const words = cliCommandWords['audit-diff'];
const answers = cliAnswerWords.auditDiff;
const shape =
  '{ version: 1, found: [<finding>], gone: [<finding>], stayed: [<finding>], summary: { found, gone, stayed } }';

export const auditDiff = defineCommand({
  id: 'audit-diff',
  summary: words.summary,
  operands: [
    { name: '<before>', description: words.before },
    { name: '<after>', description: words.after },
  ],
  options: { json: flag('--json', cliCommonWords.printed(shape)), ...auditOptions },
  exit: words.exit,
  examples: [{ line: 'warrant audit-diff last-week.argmap port-reform.argmap', does: words.example }],
  notes: [words.note],
  async run({ operands: [before = '-', after = '-'], options, io }) {
    const asked = await auditBy(io, options);
    if (!asked.ok) return asked;
    const [was, is] = [await readMap(io, before), await readMap(io, after)];
    if (!was.ok) return was;
    if (!is.ok) return is;
    const { found, gone, stayed } = diffOf(audit(was.value, asked.value), audit(is.value, asked.value));
    const summary = { found: found.length, gone: gone.length, stayed: stayed.length };
    io.print(
      options.json
        ? jsonDocument({ version: 1, found, gone, stayed, summary })
        : [
            `${answers.summary(found.length, gone.length, stayed.length)}\n`,
            section(answers.found, found),
            section(answers.gone, gone),
            section(answers.stayed, stayed),
          ].join(''),
    );
    return ok(found.length + gone.length > 0 ? 1 : 0);
  },
});

function section(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const rows = findings.map(({ severity, rule, subject, message, waived }) => [
    `  ${severity}`,
    rule,
    `${subject}: ${message}${waived ? ` ${answers.waived}` : ''}`,
  ]);
  return `\n${title}\n${inColumns(rows)}`;
}
