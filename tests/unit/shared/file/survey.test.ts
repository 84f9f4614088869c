import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surveyOf } from '#shared/file/json/survey';

/** A value as a file may have it: the tokens of its text, and whether any of it is delicate. */
interface Written {
  readonly tokens: readonly string[];
  readonly delicate: boolean;
}

const plainKeys = ['"a"', '"ab"', '"b"', '"id"', '"12a"', '"a,b"', '"{"'];
const delicateKeys = ['"12"', '"0"', '"\\u0061"', '"a\\""'];
const plainScalars = ['1', '-7', '0', '0.5', 'true', 'null', '""', '"a"', '"},"', '"\\""', '", "', '"\\\\"'];
const delicateScalars = ['1.0', '-0', '1e2', '12345678901234567890'];

const { value: writtenValue } = fc.letrec<{ value: Written; list: Written; object: Written }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    {
      weight: 8,
      arbitrary: fc.constantFrom(...plainScalars).map((token) => ({ tokens: [token], delicate: false })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...delicateScalars).map((token) => ({ tokens: [token], delicate: true })),
    },
    { weight: 6, arbitrary: tie('list') },
    { weight: 9, arbitrary: tie('object') },
  ),
  list: fc.array(tie('value'), { maxLength: 4 }).map((items) => ({
    tokens: ['[', ...items.flatMap(({ tokens }, index) => (index > 0 ? [',', ...tokens] : tokens)), ']'],
    delicate: items.some(({ delicate }) => delicate),
  })),
  object: fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 30, arbitrary: fc.constantFrom(...plainKeys) },
          { weight: 1, arbitrary: fc.constantFrom(...delicateKeys) },
        ),
        tie('value'),
      ),
      { maxLength: 5 },
    )
    .map((fields) => ({
      tokens: [
        '{',
        ...fields.flatMap(([key, { tokens }], index) => [...(index > 0 ? [','] : []), key, ':', ...tokens]),
        '}',
      ],
      delicate:
        new Set(fields.map(([key]) => key)).size < fields.length ||
        fields.some(([key, { delicate }]) => delicate || delicateKeys.includes(key)),
    })),
}));

/** Space after each token, as people and other programs leave it. */
const spaces = fc.infiniteStream(fc.constantFrom('', ' ', '\n', '\n  ', '\r\n\t'));

test('what is delicate is seen in any JSON, however it is spaced', () => {
  fc.assert(
    fc.property(writtenValue, spaces, ({ tokens, delicate }, space) => {
      const text = tokens.map((token) => token + space.next().value).join('');
      expect(() => JSON.parse(text)).not.toThrow();
      expect(surveyOf(text)).toBe(delicate ? 'delicate' : 'plain');
    }),
    { numRuns: 4000 },
  );
});

describe('a key that comes twice is seen', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `n-${String(index).padStart(4, '0')}`);
  const objectOf = (keys: readonly string[]) => `{${keys.map((key) => `"${key}": 1`).join(', ')}}`;

  test('among many in their order, and only where there is one', () => {
    expect(surveyOf(objectOf(ids))).toBe('plain');
    expect(surveyOf(objectOf(ids.toReversed()))).toBe('plain');
    expect(surveyOf(objectOf([...ids, 'n-0039']))).toBe('delicate');
    expect(surveyOf(objectOf([...ids, 'n-0003']))).toBe('delicate');
    expect(surveyOf(objectOf(['z', ...ids, 'n-0003']))).toBe('delicate');
    expect(surveyOf(objectOf([...ids, 'a', 'n-0020']))).toBe('delicate');
  });

  test('in an object that begins as the one before it', () => {
    expect(surveyOf('[{"a": 1, "b": 2}, {"a": 1, "b": 2}, {"b": 1, "a": 2}, {"a": 1}]')).toBe('plain');
    expect(surveyOf('[{"a": 1, "b": 2}, {"a": 1, "a": 2}]')).toBe('delicate');
    expect(surveyOf('[{"a": 1, "b": 2}, {"b": 1, "b": 2}]')).toBe('delicate');
    expect(surveyOf('[{"a": 1, "b": 2}, {"a": {"a": 1, "b": 2}, "b": 1, "b": 2}]')).toBe('delicate');
    expect(surveyOf('[{"a": 1, "b": 2}, {"a": 1}, {"a": 1, "b": 2, "a": 3}]')).toBe('delicate');
  });
});

test.each(['0', '7', '-12', '1.5', '123456789012345'])('the number %s is plain', (number) => {
  expect(surveyOf(`[${number}]`)).toBe('plain');
});

test.each(['-0', '1.50', '12345678901234567890', '1e3', '007'])('the number %s is delicate', (number) => {
  expect(surveyOf(`[${number}]`)).toBe('delicate');
});
