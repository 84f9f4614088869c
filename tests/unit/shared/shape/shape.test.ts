import { describe, expect, test } from 'vitest';
import { either, lazily, taggedBy } from '#shared/shape/choices';
import { dictionaryOf, listOf } from '#shared/shape/collections';
import { optional, record } from '#shared/shape/record';
import { boundedText, bytes, constant, flag, number, oneOf, text, wholeNumber } from '#shared/shape/scalars';
import { checkShape, type Definitions, fits, type Shape } from '#shared/shape/shape';

interface Pet {
  readonly name: string;
  readonly legs: 2 | 4;
  readonly young?: readonly Pet[];
}

const pet: Shape<Pet> = record<Pet>(
  'Pet',
  'a pet',
)({
  name: text,
  legs: oneOf([2, 4]),
  young: optional(listOf(lazily('a pet', () => pet))),
});

function problemsOf<T>(shape: Shape<T>, value: unknown): readonly string[] {
  const result = checkShape(shape, value);
  return result.ok ? [] : result.problem.problems.map((problem) => Object.values(problem).join(' | '));
}

describe('a record', () => {
  test('is the very value that was checked, unknown fields and all', () => {
    const value = { name: 'Rex', legs: 4, collar: 'red' };
    expect(checkShape(pet, value)).toEqual({ ok: true, value });
  });

  test('tells everything that is wrong, with its place', () => {
    expect(
      problemsOf(pet, {
        legs: 3,
        young: [
          { name: '', legs: 2 },
          { name: 1, legs: 4, young: {} },
        ],
      }),
    ).toEqual([
      '$.name | nothing | a text',
      '$.legs | the number 3 | 2 or 4',
      '$.young[1].name | the number 1 | a text',
      '$.young[1].young | an object | an array',
    ]);
  });

  test('is not fooled by what every object inherits', () => {
    expect(() => record<{ readonly constructor: string }>('A', 'an a')({ constructor: text })).toThrow(
      'Every object has “constructor”',
    );
  });

  test('does not compile unless its fields are those of the interface', () => {
    const legs = oneOf([2, 4]);
    const young = optional(listOf(pet));
    // @ts-expect-error: a field is missing
    record<Pet>('Pet', 'a pet')({ name: text, legs });
    // @ts-expect-error: a field is one too many
    record<Pet>('Pet', 'a pet')({ name: text, legs, young, collar: text });
    // @ts-expect-error: a field that may be missing is required
    record<Pet>('Pet', 'a pet')({ name: text, legs, young: listOf(pet) });
    // @ts-expect-error: a required field may be missing
    record<Pet>('Pet', 'a pet')({ name: optional(text), legs, young });
    // @ts-expect-error: a value is missing
    record<Pet>('Pet', 'a pet')({ name: text, legs: oneOf([2]), young });
    // @ts-expect-error: a value is one too many
    record<Pet>('Pet', 'a pet')({ name: text, legs: oneOf([2, 4, 6]), young });
    expect(fits(record<Pet>('Pet', 'a pet')({ name: text, legs, young }), { name: 'Rex', legs: 4 })).toBe(
      true,
    );
  });
});

describe('scalars', () => {
  test.each<[string, Shape<never>, unknown, string]>([
    ['text', text as never, null, '$ | null | a text'],
    ['flag', flag as never, 'true', '$ | the text "true" | true or false'],
    ['number', number as never, Number.NaN, '$ | a number too large to hold | a number'],
    ['whole number', wholeNumber() as never, 2 ** 53, '$ | the number 9007199254740992 | a whole number'],
    ['whole number from 0', wholeNumber(0) as never, -1, '$ | the number -1 | a whole number, 0 or more'],
    ['constant', constant('a') as never, 'b', '$ | the text "b" | "a"'],
    ['one of', oneOf(['a', 'b', 'c']) as never, true, '$ | the word true | "a", "b" or "c"'],
    ['bytes', bytes as never, [1], '$ | an array | bytes'],
    ['list', listOf(text, { min: 2 }) as never, [], '$ | an empty array | an array with at least 2 items'],
    [
      'unique list',
      listOf(text, { unique: true }) as never,
      ['a', 'a'],
      '$[1] | the text "a" a second time | each item only once',
    ],
    ['either', either(text, number) as never, [1], '$ | an array | a text or a number'],
  ])('%s', (_, shape, value, problem) => expect(problemsOf(shape, value)).toEqual([problem]));

  test('a text is as long as it has characters, not code units', () => {
    const short = boundedText({ min: 1, max: 2 });
    expect(['', 'a', '😀😀', 'abc', '😀😀😀'].map((value) => fits(short, value))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('a long text is quoted by its beginning', () => {
    expect(problemsOf(flag, `"${'😀'.repeat(60)}`)).toEqual([
      `$ | the text "\\"${'😀'.repeat(39)}…" | true or false`,
    ]);
  });
});

describe('a dictionary', () => {
  test('takes every own key as data', () => {
    const value = JSON.parse('{"__proto__": 1, "constructor": "a", "a b": 2, "toString": 3}');
    expect(problemsOf(dictionaryOf(number), value)).toEqual(['$.constructor | the text "a" | a number']);
  });

  test('names awkward keys in brackets', () => {
    expect(problemsOf(dictionaryOf(number), { 'n-1': '', '"': '' })).toEqual([
      '$["n-1"] | an empty text | a number',
      '$["\\""] | an empty text | a number',
    ]);
  });
});

describe('a tagged union', () => {
  type Message = { readonly kind: 'go'; readonly to: string } | { readonly kind: 'stop' };
  const message = taggedBy<Message, 'kind'>(
    'kind',
    'a message',
  )({
    go: record<Extract<Message, { kind: 'go' }>>('Go', 'a message')({ kind: constant('go'), to: text }),
    stop: record<Extract<Message, { kind: 'stop' }>>('Stop', 'a message')({ kind: constant('stop') }),
  });

  test.each([
    [{ kind: 'stop' }, []],
    [{ kind: 'go' }, ['$.to | nothing | a text']],
    [{ kind: 'toString' }, ['$.kind | the text "toString" | "go" or "stop"']],
    ['stop', ['$ | the text "stop" | a message']],
  ])('%j', (value, problems) => expect(problemsOf(message, value)).toEqual(problems));
});

test('problems beyond the first fifty are counted', () => {
  const result = checkShape(
    listOf(text),
    Array.from({ length: 70 }, () => 1),
  );
  expect(result.ok ? [] : [result.problem.problems.length, result.problem.total]).toEqual([50, 70]);
});

test('a shape is JSON Schema, with records under their names', () => {
  const definitions: Definitions = new Map();
  expect(pet.schema(definitions)).toEqual({ $ref: '#/$defs/Pet' });
  expect(Object.fromEntries(definitions)).toEqual({
    Pet: {
      type: 'object',
      required: ['name', 'legs'],
      properties: {
        name: { type: 'string' },
        legs: { enum: [2, 4] },
        young: { type: 'array', items: { $ref: '#/$defs/Pet' } },
      },
    },
  });
});
