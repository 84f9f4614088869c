import { shapeWords } from '../words/shape';
import { describeFound } from './found';
import { type Report, reportProblem } from './problem';
import { checkPart, isObject, reportMismatch, type Shape } from './shape';

const words = shapeWords.expected;

export interface ListRules {
  /** The least number of items. */
  readonly min?: number;
  /** Whether an item may not come twice. */
  readonly unique?: boolean;
}

export function listOf<T>(items: Shape<T>, { min = 0, unique = false }: ListRules = {}): Shape<readonly T[]> {
  const expected = min > 0 ? words.arrayOf(min) : words.array;
  return {
    expected,
    check: (value, report) => {
      if (!Array.isArray(value) || value.length < min) return reportMismatch(report, value, expected);
      for (let index = 0; index < value.length; index += 1) {
        checkPart(items, value[index], index, report);
      }
      if (unique && value.length > 1) reportRepeats(value, report);
    },
    schema: (definitions) => ({
      type: 'array',
      items: items.schema(definitions),
      ...(min > 0 && { minItems: min }),
      ...(unique && { uniqueItems: true }),
    }),
    fields: [],
    items,
  };
}

function reportRepeats(list: readonly unknown[], report: Report): void {
  const seen = new Set<unknown>();
  list.forEach((item, index) => {
    if (seen.has(item)) {
      const found = shapeWords.found.repeated(describeFound(item));
      reportProblem(report, { path: `[${index}]`, found, expected: words.itemOnce });
    }
    seen.add(item);
  });
}

/** An object whose keys are data: ids, names of fields. */
export function dictionaryOf<T>(items: Shape<T>): Shape<{ readonly [key: string]: T }> {
  const expected = words.object;
  return {
    expected,
    check: (value, report) => {
      if (!isObject(value)) return reportMismatch(report, value, expected);
      // Own keys only: here `constructor` and `__proto__` are ids like any other.
      for (const key of Object.keys(value)) checkPart(items, value[key], key, report);
    },
    schema: (definitions) => ({ type: 'object', additionalProperties: items.schema(definitions) }),
    fields: [],
    items,
  };
}
