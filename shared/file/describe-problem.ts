import type { Problem } from '#shared/shape/problem';
import { fileProblemWords as words } from '#shared/words/file-problems';
import type { FileProblem } from './problem';

/** Why the file called `name` was not opened, in one sentence, or in a list where there are several reasons. */
export function describeFileProblem(name: string, problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-utf8':
      return problem.looksLike === undefined
        ? words.notUtf8(name, String(problem.offset))
        : words.otherEncoding(name, problem.looksLike);
    case 'not-json':
      return words.notJson(name, String(problem.line), String(problem.column), problem.detail);
    case 'too-deep':
      return words.tooDeep(name, problem.limit);
    case 'newer-version':
      return words.newerVersion(name, String(problem.found), String(problem.known));
    case 'invalid':
      return describeProblems(name, problem.problems, problem.total);
    default:
      return problem satisfies never;
  }
}

/** One problem as a clause: `at $.nodes[3].text found the number 3; expected a text`. */
export function describeProblem({ path, found, expected }: Problem): string {
  return words.problem(path, found, expected);
}

function describeProblems(name: string, problems: readonly Problem[], total: number): string {
  const [only] = problems;
  if (total === 1 && only !== undefined) return words.notValid(name, describeProblem(only));
  const lines = problems.map((problem) => `  ${describeProblem(problem)}`);
  const rest = total - problems.length;
  const more = rest > 0 ? [`  ${words.more(rest)}`] : [];
  return [words.notValidFor(name, total), ...lines, ...more].join('\n');
}
