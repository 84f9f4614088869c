import { describeFileProblem } from '#shared/file/describe-problem';
import type { FileProblem } from '#shared/file/problem';
import { ok } from '#shared/result';
import type { Problem } from '#shared/shape/problem';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { examineMap, nameOf } from '../maps';
import { flag } from '../option';

export const check = defineCommand({
  id: 'check',
  summary: 'Say whether a file is a valid map, with every problem and its place.',
  operands: [{ name: '<map>', description: 'the map, or - for standard input' }],
  options: {
    json: flag('--json', 'print `{ valid, total, problems: [{ path, found, expected }], message }`'),
  },
  exit: '0 the file is a valid map; 1 it can be read and is not one; 2 it cannot be read',
  examples: [
    {
      line: 'warrant check port-reform.argmap',
      does: 'Lists what is wrong with the file, each with its JSON path.',
    },
  ],
  notes: [
    'The first 50 problems are listed and all are counted. A file that is not JSON has one problem, at the path `$`, and a `message` with the line and the column.',
  ],
  async run({ operands: [path = '-'], options, io }) {
    const examined = await examineMap(io, path);
    if (!examined.ok) return examined;
    const map = examined.value;
    const message = map.ok
      ? `${nameOf(path)} is a valid map.`
      : describeFileProblem(nameOf(path), map.problem);
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
  return { total: 1, problems: [{ path: '$', found: message, expected: 'a map' }] };
}
