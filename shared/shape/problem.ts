/** One thing that is wrong with a piece of JSON, as facts for a sentence. */
export interface Problem {
  /** JSON path, such as `$.nodes[3].citations[0].quote.start`. */
  readonly path: string;
  /** What is there, as a noun phrase: `the number 3`, `nothing`, `an array`. */
  readonly found: string;
  /** What should be there, as a noun phrase. */
  readonly expected: string;
}

/**
 * Where checks write down what they find. Only the first `limit` problems are kept; all are counted.
 *
 * Paths are built on the way out: a check reports at its own value (path ''), and whoever called it for a
 * part of a larger value calls `placeProblems` with the name of that part. So nothing is paid for paths
 * while nothing is wrong.
 */
export interface Report {
  readonly problems: Problem[];
  readonly limit: number;
  total: number;
}

export function newReport(limit = 50): Report {
  return { problems: [], limit, total: 0 };
}

export function reportProblem(report: Report, problem: Problem): void {
  report.total += 1;
  if (report.problems.length < report.limit) report.problems.push(problem);
}

/** Puts the problems from index `from` on under the field or item `key`. */
export function placeProblems(report: Report, from: number, key: string | number): void {
  const { problems } = report;
  for (let index = from; index < problems.length; index += 1) {
    const problem = problems[index];
    if (problem !== undefined) problems[index] = { ...problem, path: stepOf(key) + problem.path };
  }
}

/** One step of a JSON path: `[3]`, `.text`, or `["n-1"]` where a name is not a plain word. */
export function stepOf(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** The steps of a JSON path, joined. */
export function pathOf(steps: readonly (string | number)[]): string {
  return steps.map(stepOf).join('');
}
