import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putBack, takeOut } from '#shared/file/json/taken-out';
import { parseMap, parseTakenOut } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { anyMap } from '../../../support/arbitrary-map';
import { anyJson } from '../../../support/json';

/** The value of a text when strings of more than a character, or so many, were taken out of it and put back. */
function roundTrip(text: string, longest = 3): unknown {
  const taken = takeOut(text, longest);
  if (taken === undefined) return 'no JSON';
  const box = [JSON.parse(taken.rest)];
  return putBack(box, taken.strings) ? box[0] : 'whole';
}

test('what is taken out comes back to its place', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(roundTrip(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('a map is the same, with all that its file has, when its strings were taken out', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const text = writeMap(map);
      const taken = takeOut(text, 3);
      const read = taken && parseTakenOut(taken);
      // Where the map has what stands for a string, only the whole text can tell.
      expect(read?.ok ? writeMap(read.value) : text).toBe(text);
    }),
  );
});

test('numbers and keys that JavaScript would change survive beside what is taken out', () => {
  const text = `{"format": "argmap", "version": 1, "title": "${'t'.repeat(50)}", "nodes": [], "x": {"2": 1.0, "1": 1e400}}`;
  const taken = takeOut(text, 40);
  const [read, whole] = [taken && parseTakenOut(taken), parseMap(text)];
  expect(read?.ok && writeMap(read.value)).toBe(whole.ok && writeMap(whole.value));
});

test('what is no JSON is none without its strings', () => {
  const broken = fc
    .tuple(anyJson(2), fc.nat(), fc.constantFrom('', '"', ',', '}', '\\'))
    .map(([text, at, insert]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + insert + text.slice(place + 1);
    });
  const isJson = (text: string | undefined) => {
    try {
      return text !== undefined && JSON.parse(text) !== undefined;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(broken, (text) => {
      expect(isJson(takeOut(text, 3)?.rest)).toBe(isJson(text));
    }),
  );
});

test('a long name of a field stays where it is', () => {
  const text = `{"${'k'.repeat(100)}" : 1}`;
  expect(takeOut(text, 10)).toEqual({ rest: text, strings: [] });
});

test('a field that is called __proto__ is one like any other', () => {
  const value = roundTrip('{"__proto__": "polluted"}');
  expect([Object.keys(Object(value)), Object.getPrototypeOf(value) === Object.prototype]).toEqual([
    ['__proto__'],
    true,
  ]);
});

test('a text that has what stands for a string in it is told from one that was taken out', () => {
  expect(roundTrip('["a string that is long", "\\u00000\\u0000"]', 20)).toBe('whole');
});
