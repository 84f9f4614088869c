import type { Problem } from '#shared/shape/problem';
import type { FileProblem } from './problem';

/** Why the file called `name` was not opened, in one sentence, or in a list where there are several reasons. */
export function describeFileProblem(name: string, problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-utf8':
      return problem.looksLike === undefined
        ? `${name} is not a text in UTF-8: the byte at offset ${problem.offset} does not belong there. Save it as UTF-8 and open it again.`
        : `${name} is written in ${problem.looksLike}. Save it as UTF-8 and open it again.`;
    case 'not-json':
      return `${name} is not JSON: at line ${problem.line}, column ${problem.column}, ${problem.detail}.`;
    case 'too-deep':
      return `${name} is nested deeper than ${problem.limit} levels, which no map is.`;
    case 'newer-version':
      return `${name} was written by a newer Warrant: the file has version ${problem.found}, and this program knows versions up to ${problem.known}. Update Warrant to open it.`;
    case 'invalid':
      return describeProblems(name, problem.problems, problem.total);
    default:
      return problem satisfies never;
  }
}

/** One problem as a clause: `at $.nodes[3].text found the number 3; expected a text`. */
export function describeProblem({ path, found, expected }: Problem): string {
  return `at ${path} found ${found}; expected ${expected}`;
}

function describeProblems(name: string, problems: readonly Problem[], total: number): string {
  const [only] = problems;
  if (total === 1 && only !== undefined) return `${name} is not a valid map: ${describeProblem(only)}.`;
  const lines = problems.map((problem) => `  ${describeProblem(problem)}`);
  const rest = total - problems.length;
  const more = rest > 0 ? [`  and ${rest} more`] : [];
  return [`${name} is not a valid map, for ${total} reasons:`, ...lines, ...more].join('\n');
}
