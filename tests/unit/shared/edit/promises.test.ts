import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit, type History, redo, startHistory, undo } from '#shared/edit/history';
import { mintId } from '#shared/edit/mint-id';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { anyMap } from '../../../support/arbitrary-map';
import { brokenInvariants } from '../../../support/broken-invariants';
import { contentOf, opened } from '../../../support/json';
import { frozen, randomFrom } from '../../../support/random';
import { randomEdit } from '../../../support/random-edit';

const anySeed = fc.integer({ min: 0, max: 2 ** 31 });

/** Every map on the way, from one edit after the other; frozen, so that an edit in place throws. */
function* edited(start: ArgumentMap, seed: number, count: number): Generator<History> {
  const random = randomFrom(seed);
  const used = new Set<string>();
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256));
  const mint = (prefix: 'n' | 'r' | 's') => {
    const id = mintId(prefix, bytes, (candidate) => used.has(candidate));
    used.add(id);
    return id;
  };
  let history = startHistory(frozen(start));
  for (let step = 1; step <= count; step += 1) {
    history = commit(history, {
      edit: randomEdit(history.present, random, mint),
      label: `step ${step}`,
    });
    frozen(history.present);
    yield history;
  }
}

describe('edits', () => {
  test('a thousand of them in a row keep every invariant, and the file of the result opens', () => {
    fc.assert(
      fc.property(anyMap, anySeed, (map, seed) => {
        let last = map;
        for (const { present } of edited(map, seed, 1000)) {
          const broken = brokenInvariants(present);
          if (broken.length > 0) expect(broken).toEqual([]);
          last = present;
        }
        expect(contentOf(opened(writeMap(last)))).toBe(contentOf(last));
      }),
      { numRuns: 20 },
    );
  });

  test('what they make is saved and opened again without loss', () => {
    fc.assert(
      fc.property(anyMap, anySeed, (map, seed) => {
        for (const { present } of edited(map, seed, 20)) {
          expect(contentOf(opened(writeMap(present)))).toBe(contentOf(present));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('any edit, undone, leaves the same bytes', () => {
    fc.assert(
      fc.property(anyMap, anySeed, (map, seed) => {
        const before = writeMap(map);
        for (const history of edited(map, seed, 1)) {
          expect(writeMap(undo(history).present)).toBe(before);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('all undone is the very map that they began with, and all redone the one that they ended with', () => {
    fc.assert(
      fc.property(anyMap, anySeed, (map, seed) => {
        let last = startHistory(map);
        for (const history of edited(map, seed, 600)) last = history;
        const steps = last.past.length;
        let history = last;
        for (let step = 0; step < steps; step += 1) history = undo(history);
        const first = history.present;
        for (let step = 0; step < steps; step += 1) history = redo(history);
        expect([first === map, history.present === last.present]).toEqual([true, true]);
      }),
      { numRuns: 10 },
    );
  });

  test('an edit that changes nothing gives back the very same map, and one that gives another changes something', () => {
    fc.assert(
      fc.property(anyMap, anySeed, (map, seed) => {
        let before = map;
        for (const { present } of edited(map, seed, 50)) {
          expect(present === before).toBe(contentOf(present) === contentOf(before));
          before = present;
        }
      }),
      { numRuns: 50 },
    );
  });

  test('fields that this program does not know survive as long as what they belong to', () => {
    fc.assert(
      fc.property(anyMap, anySeed, (map, seed) => {
        const marked = {
          ...withMark(map, 'map'),
          nodes: map.nodes.map((node) => withMark(node, node.id)),
          relations: map.relations.map((relation) => withMark(relation, relation.id)),
          sources: map.sources.map((source) => withMark(source, source.id)),
          view: withMark(map.view, 'view'),
        };
        const ids = new Set([...map.nodes, ...map.relations, ...map.sources].map(({ id }) => id));
        for (const { present } of edited(marked, seed, 100)) {
          const { nodes, relations, sources, view } = present;
          const old = [...nodes, ...relations, ...sources].filter(({ id }) => ids.has(id));
          const lost = old.filter((record) => markOf(record) !== record.id).map(({ id }) => id);
          expect([lost, markOf(present), markOf(view)]).toEqual([[], 'map', 'view']);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function withMark<T extends object>(record: T, mark: string): T {
  return { ...record, 'x-later': mark };
}

function markOf(record: object): unknown {
  return Object.entries(record).find(([field]) => field === 'x-later')?.[1];
}
