import { failed, ok, type Result } from '../result';
import { describeFound } from './found';
import { newReport, type Problem, placeProblems, type Report, reportProblem } from './problem';

/**
 * What a JSON value of type `T` looks like: one declaration that checks, that orders keys for the writer,
 * and that is published as JSON Schema. Invariant in `T`, so that a list of words which lacks one, or has
 * one too many, is not the shape of the union.
 */
export interface Shape<in out T> {
  /** Noun phrase for "found …; expected <this>". */
  readonly expected: string;
  /** Reports everything wrong with `value`; copies and changes nothing. */
  readonly check: (value: unknown, report: Report) => void;
  /** JSON Schema, draft 2020-12. What deserves a name of its own is put into `definitions` and referred to. */
  readonly schema: (definitions: Definitions) => JsonSchema;
  /** The fields of a record in the order in which they are written; empty for all else. */
  readonly fields: readonly Field[];
  /** The shape of each item of a list or dictionary. */
  readonly items: Part | undefined;
  /** Never there: ties the interface to `T`. */
  readonly type?: (value: T) => T;
}

/** A shape whose type does not matter to whoever walks it. */
export type Part = Omit<Shape<never>, 'type'>;

export interface Field {
  readonly key: string;
  readonly shape: Part;
  readonly optional: boolean;
}

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Named schemas, filled while a schema is made. */
export type Definitions = Map<string, JsonSchema>;

export interface Misfit {
  /** The first 50. */
  readonly problems: readonly Problem[];
  readonly total: number;
}

/** The same value, now known to be a `T`; or everything that is wrong with it. */
export function checkShape<T>(shape: Shape<T>, value: unknown): Result<T, Misfit> {
  const report = newReport();
  shape.check(value, report);
  if (report.total === 0) return ok(value as T); // Every part of it was just checked.
  placeAtRoot(report);
  return failed({ problems: report.problems, total: report.total });
}

/** Whether `value` fits, where nobody will be told why not. */
export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  const report = newReport(0);
  shape.check(value, report);
  return report.total === 0;
}

/** Completes the paths of a report on a whole document. */
export function placeAtRoot(report: Report): void {
  report.problems.forEach((problem, index) => {
    report.problems[index] = { ...problem, path: `$${problem.path}` };
  });
}

/** For the makers of shapes: a value that is wrong as a whole. */
export function reportMismatch(report: Report, value: unknown, expected: string): void {
  reportProblem(report, { path: '', found: describeFound(value), expected });
}

/** For the makers of shapes: checks a part of a larger value. */
export function checkPart(shape: Part, value: unknown, key: string | number, report: Report): void {
  const from = report.problems.length;
  shape.check(value, report);
  if (report.problems.length > from) placeProblems(report, from, key);
}

/** An object with fields, as JSON has them. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
