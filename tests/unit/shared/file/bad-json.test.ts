import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf } from '#shared/file/json/fault';
import { parseMap } from '#shared/file/parse';
import type { FileProblem } from '#shared/file/problem';
import { writeMap } from '#shared/file/write';
import { anyMap } from '../../../support/arbitrary-map';

/** One of: cut out a piece, double a piece, put something in. */
const anyDamage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      ',',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '0',
      '-',
      '1e999',
      'null',
      '\n',
      '\u0000',
      "'",
      '//',
    ),
    fc.string({ maxLength: 3 }),
  ),
});

const anyDamagedFile = fc
  .tuple(anyMap, fc.array(anyDamage, { minLength: 1, maxLength: 3 }))
  .map(([map, damages]) =>
    damages.reduce((text, { at, length, insert }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + insert + text.slice(start + length);
    }, writeMap(map)),
  );

const nearlyJson = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u00e9',
      '1',
      '-',
      '0.5',
      '.',
      'e1',
      'true',
      'nul',
      ' ',
      '\n',
      "'",
    ),
    {
      maxLength: 10,
    },
  )
  .map((parts) => parts.join(''));

/** A place for each thing that is wrong. */
function hasPlaces(problem: FileProblem): boolean {
  if (problem.kind === 'not-json') return problem.line >= 1 && problem.column >= 1 && problem.detail !== '';
  if (problem.kind !== 'invalid') return true;
  const { problems, total } = problem;
  return (
    problems.length === Math.min(total, 50) &&
    total > 0 &&
    problems.every(({ path }) => /^\$([.[]|$)/.test(path))
  );
}

test('a damaged file is refused with a place, or still a map, and never throws', () => {
  fc.assert(
    fc.property(anyDamagedFile, (text) => {
      const result = parseMap(text);
      expect(result.ok ? writeMap(result.value) !== '' : hasPlaces(result.problem)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a map in which any one value was replaced is refused with a place, or still a map', () => {
  const anyValue = fc.constantFrom(null, 0, -1, 1.5, '', 'x', '__proto__', true, [], {}, [[]], { id: 1 });
  fc.assert(
    fc.property(anyMap, fc.nat(), anyValue, (map, place, value) => {
      const file = JSON.parse(writeMap(map));
      const parts = countParts(file);
      let left = place % parts;
      const text = JSON.stringify(file, (_, part: unknown) => (left-- === 0 ? value : part));
      const result = parseMap(text);
      expect(result.ok ? writeMap(result.value) !== '' : hasPlaces(result.problem)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function countParts(value: unknown): number {
  let parts = 0;
  JSON.stringify(value, (_, part: unknown) => {
    parts += 1;
    return part;
  });
  return parts;
}

test('a fault is found exactly where JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyJson, anyDamagedFile, fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(faultOf(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
