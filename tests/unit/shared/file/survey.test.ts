import { describe, expect, test } from 'vitest';
import { surveyOf } from '#shared/file/json/survey';

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
