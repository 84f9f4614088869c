import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import { anyMap } from '../../../support/arbitrary-map';
import { anyJson, contentOf, opened, reversed } from '../../../support/json';

describe('promise 1, stable bytes', () => {
  test('a map that is opened and saved unchanged has the same bytes', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const text = writeMap(map);
        expect(writeMap(opened(text))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('the file gives back the map that was saved', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(contentOf(opened(writeMap(map)))).toBe(contentOf(map));
      }),
    );
  });

  test('records and fields in any order are saved in the one order', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const text = writeMap(map);
        const { nodes, relations, sources, ...rest } = JSON.parse(text);
        const shuffled = { ...reversed(rest), ...reversed({ nodes, relations, sources }) };
        for (const list of ['nodes', 'relations', 'sources']) {
          shuffled[list] = shuffled[list].map(reversed).reverse();
        }
        expect(contentOf(JSON.parse(writeMap(opened(JSON.stringify(shuffled)))))).toBe(
          contentOf(JSON.parse(text)),
        );
        expect(knownPart(writeMap(opened(JSON.stringify(shuffled))))).toBe(knownPart(text));
      }),
    );
  });

  test('a line ends with LF and a file with one newline', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(writeMap(map)).toMatch(/^\{\n[^\r]*[^\n]\n$/);
      }),
    );
  });
});

/** Ids in the order in which the file has them. */
function knownPart(text: string): string {
  const { nodes, relations, sources } = JSON.parse(text);
  return JSON.stringify([nodes, relations, sources].map((list) => list.map(({ id }: { id: string }) => id)));
}

describe('promise 2, nothing lost', () => {
  test('numbers and fields that JavaScript would change come back as they were written', () => {
    fc.assert(
      fc.property(anyJson(1), (later) => {
        const text = [
          '{',
          '  "format": "argmap",',
          '  "version": 1,',
          '  "title": "T",',
          '  "nodes": [],',
          '  "relations": [],',
          '  "sources": [],',
          '  "waivers": [],',
          '  "view": {',
          '    "positions": {},',
          '    "collapsed": []',
          '  },',
          `  "later": ${later}`,
          '}',
          '',
        ].join('\n');
        expect(writeMap(opened(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('promise 5, meaning and looks apart', () => {
  test('two files that differ only in their view give maps that differ only in their view', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (map, { title }) => {
        const { view, ...file } = JSON.parse(writeMap(map));
        const moved = opened(
          JSON.stringify({ ...file, view: { ...view, positions: {}, collapsed: [], zoom: title } }),
        );
        const meaning = ({ view: _, ...rest }: typeof moved) => contentOf(rest);
        expect(meaning(moved)).toBe(meaning(map));
      }),
    );
  });
});
