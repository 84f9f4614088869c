import { describeFileProblem } from '#shared/file/describe-problem';
import type { FileProblem } from '#shared/file/problem';
import { ok } from '#shared/result';
import type { Problem } from '#shared/shape/problem';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { examineMap, nameOf } from '../maps';
import { flag } from '../option';

const words = cliCommandWords.check;
const answers = cliAnswerWords.check;

export const check = defineCommand({
  id: 'check',
  summary: words.summary,
  operands: [{ name: '<map>', description: cliCommonWords.map }],
  options: {
    json: flag(
      '--json',
      cliCommonWords.printed('{ valid, total, problems: [{ path, found, expected }], message }'),
    ),
  },
  exit: words.exit,
  examples: [
    {
      line: 'warrant check port-reform.argmap',
      does: words.example,
    },
  ],
  notes: [words.note],
  async run({ operands: [path = '-'], options, io }) {
    const examined = await examineMap(io, path);
    if (!examined.ok) return examined;
    const map = examined.value;
    const message = map.ok ? answers.valid(nameOf(path)) : describeFileProblem(nameOf(path), map.problem);
    if (!options.json) io.print(`${message}\n`);
    else if (map.ok) io.print(jsonDocument({ valid: true, total: 0, problems: [], message }));
    else io.print(jsonDocument({ valid: false, ...problemsOf(map.problem, message), message }));
    return ok(map.ok ? 0 : 1);
  },
});

function problemsOf(
  problem: FileProblem,
  message: string,
): { readonly total: number; readonly problems: readonly Problem[] } {
  if (problem.kind === 'invalid') return { total: problem.total, problems: problem.problems };
  return { total: 1, problems: [{ path: '$', found: message, expected: answers.aMap }] };
}
