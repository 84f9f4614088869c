import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffMaps } from '#shared/file/diff';
import { mergeMaps } from '#shared/file/merge';
import type { Conflict } from '#shared/file/merge/conflict';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { anyMap } from '../../../support/arbitrary-map';
import { brokenInvariants } from '../../../support/broken-invariants';
import { type Copies, editedCopies, strangers } from '../../../support/edited-copies';
import { contentOf, opened } from '../../../support/json';

describe('a comparison', () => {
  test('of a map with itself finds nothing', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(diffMaps(map, opened(writeMap(map)))).toEqual({ changes: [], looks: [] });
      }),
    );
  });

  test('of maps that differ only in their view finds the same argument', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (map, { view }) => {
        expect(diffMaps(map, { ...map, view }).changes).toEqual([]);
      }),
    );
  });

  test('finds from b to a what it finds from a to b, the other way round', () => {
    fc.assert(
      fc.property(editedCopies, ({ ours, theirs }) => {
        expect(changesOf(ours, theirs)).toEqual(changesOf(theirs, ours));
      }),
    );
  });

  test('finds something wherever the records of two maps are not the same', () => {
    fc.assert(
      fc.property(editedCopies, ({ base, ours }) => {
        const [was, is] = [base, ours].map((map) => contentOf({ ...map, view: null }));
        if (diffMaps(base, ours).changes.length > 0) expect(is).not.toBe(was);
        else expect(contentOf(plainly(ours))).toBe(contentOf(plainly(base)));
      }),
    );
  });
});

describe('a merge', () => {
  test.each([
    ['only ours changed', ({ base, ours }: Copies) => ({ base, ours, theirs: base })],
    ['only theirs changed', ({ base, ours }: Copies) => ({ base, ours: base, theirs: ours })],
    ['both changed alike', ({ base, ours }: Copies) => ({ base, ours, theirs: opened(writeMap(ours)) })],
  ])('where %s is what was changed, to the byte', (_, copies) => {
    fc.assert(
      fc.property(fc.oneof(editedCopies, strangers), (three) => {
        const { map, conflicts } = mergeMaps(copies(three));
        expect([writeMap(map), conflicts]).toEqual([writeMap(three.ours), []]);
      }),
    );
  });

  test.each([
    ['two copies that were edited', editedCopies],
    ['maps that have little in common', strangers],
  ])('of %s is a valid map', (_, copies) => {
    fc.assert(
      fc.property(copies, (three) => {
        const { map } = mergeMaps(three);
        expect([brokenInvariants(map), contentOf(opened(writeMap(map)))]).toEqual([[], contentOf(map)]);
      }),
      { numRuns: 400 },
    );
  });

  test('of edits to different records has both of them, without a conflict', () => {
    fc.assert(
      fc.property(anyMap, fc.integer(), (base, seed) => {
        const half = base.nodes.length >> 1;
        const ours = {
          ...base,
          nodes: base.nodes.map((node, at) => (at < half ? touched(node, seed) : node)),
        };
        const theirs = {
          ...base,
          nodes: base.nodes.map((node, at) => (at < half ? node : touched(node, seed))),
        };
        const both = { ...base, nodes: base.nodes.map((node) => touched(node, seed)) };
        const { map, conflicts } = mergeMaps({ base, ours, theirs });
        expect([contentOf(map), conflicts]).toEqual([contentOf(both), []]);
      }),
    );
  });

  test('of what each added has all of it, without a conflict', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (base, other) => {
        const fresh = other.nodes.map(({ citations, ...node }) => ({
          ...node,
          id: `fresh ${node.id}`.slice(0, 128),
        }));
        const [ours, theirs] = [fresh.slice(0, 3), fresh.slice(3)].map((nodes) => withNodes(base, nodes));
        if (ours === undefined || theirs === undefined) return;
        const { map, conflicts } = mergeMaps({ base, ours, theirs });
        expect([contentOf(map), conflicts]).toEqual([contentOf(withNodes(base, fresh)), []]);
      }),
    );
  });

  test.each(['ours', 'theirs'] as const)('loses nothing that %s added or changed without telling', (side) => {
    fc.assert(
      fc.property(fc.oneof(editedCopies, strangers), (three) => {
        const { map, conflicts } = mergeMaps(three);
        expect(untold(three.base, three[side], map, conflicts)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('has what the slow and plain way has, in every field that has no parts', () => {
    fc.assert(
      fc.property(editedCopies, (three) => {
        const { map, conflicts } = mergeMaps(three);
        const set = new Set(
          conflicts.flatMap((conflict) => (conflict.kind === 'replaced' ? [conflict.id] : [])),
        );
        const wrong = map.nodes.flatMap(({ id }) => {
          const [base, ours, theirs, is] = [three.base, three.ours, three.theirs, map].map((one) =>
            fieldsOf(one, id),
          );
          if (set.has(id) || !base || !ours || !theirs || !is) return [];
          return ['text', 'note', 'status', 'confidence', 'x-later']
            .filter(
              (field) =>
                contentOf(is[field]) !== contentOf(plainMerge(base[field], ours[field], theirs[field])),
            )
            .map((field) => `${id}.${field}`);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['ours', 'theirs'] as const)(
    'has nothing more of what only %s removed, unless it tells of it',
    (side) => {
      fc.assert(
        fc.property(editedCopies, (three) => {
          const { map, conflicts } = mergeMaps(three);
          const told = new Set(conflicts.map(aboutOf));
          const [base, remover, other, is] = [
            three.base,
            three[side],
            three[side === 'ours' ? 'theirs' : 'ours'],
            map,
          ].map(recordsOf);
          const left = [...(base ?? [])].filter(
            ([id, record]) =>
              !told.has(id) &&
              !remover?.has(id) &&
              contentOf(other?.get(id)) === contentOf(record) &&
              is?.has(id),
          );
          expect(left).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each([
    ['ours', 'theirs'],
    ['theirs', 'ours'],
  ] as const)('tells of whatever %s removed and %s changed', (remover, changer) => {
    fc.assert(
      fc.property(editedCopies, (three) => {
        const told = new Set(mergeMaps(three).conflicts.map(aboutOf));
        const [base, removed, changed] = [three.base, three[remover], three[changer]].map(recordsOf);
        const untoldIds = [...(changed ?? [])].flatMap(([id, record]) => {
          const before = base?.get(id);
          const isMeant = before && !removed?.has(id) && contentOf(before) !== contentOf(record);
          return isMeant && !told.has(id) ? [id] : [];
        });
        expect(untoldIds).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has whatever it says is kept', () => {
    fc.assert(
      fc.property(fc.oneof(editedCopies, strangers), (three) => {
        const { map, conflicts } = mergeMaps(three);
        const is = recordsOf(map);
        const replaced = new Set(
          conflicts.flatMap((conflict) => (conflict.kind === 'replaced' ? [conflict.id] : [])),
        );
        const kept = conflicts.filter(({ kind }) => kind === 'removed' || kind === 'needed').map(aboutOf);
        expect(kept.filter((id) => !is.has(id) && !replaced.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('with theirs for ours decides conflicts the other way and has the same ones', () => {
    fc.assert(
      fc.property(editedCopies, ({ base, ours, theirs }) => {
        const [one, other] = [
          mergeMaps({ base, ours, theirs }),
          mergeMaps({ base, ours: theirs, theirs: ours }),
        ];
        expect(one.conflicts.length > 0).toBe(other.conflicts.length > 0);
      }),
    );
  });
});

function plainMerge(base: unknown, ours: unknown, theirs: unknown): unknown {
  return contentOf(ours) === contentOf(base) ? theirs : ours;
}

function fieldsOf(map: ArgumentMap, id: string): { readonly [field: string]: unknown } | undefined {
  const found = map.nodes.find((node) => node.id === id);
  return found && { ...found };
}

function touched<T extends { readonly text: string }>(node: T, seed: number): T {
  return { ...node, text: `${node.text} ${seed}`, tags: [`tag ${seed}`], 'x-later': { seed } };
}

function withNodes(map: ArgumentMap, nodes: ArgumentMap['nodes']): ArgumentMap {
  const all = [...map.nodes, ...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...map, nodes: all };
}

function changesOf(before: ArgumentMap, after: ArgumentMap): readonly string[] {
  return diffMaps(before, after)
    .changes.map(({ subject }) =>
      subject.sort === 'map' ? 'map' : contentOf(subject.sort) + idOf(subject.record),
    )
    .sort();
}

function idOf(record: object): string {
  return 'id' in record ? String(record.id) : 'subject' in record ? String(record.subject) : '';
}

/** Without what a map may say or leave out. */
function plainly({ view, ...map }: ArgumentMap): object {
  return JSON.parse(
    JSON.stringify(map, (key, value: unknown) => {
      if (value === 'asserted' || value === 'dialectical-validity') return undefined;
      if (!Array.isArray(value)) return value;
      if (value.length === 0 && !['nodes', 'relations', 'sources', 'waivers'].includes(key)) return undefined;
      return ['tags', 'premises', 'derivedFrom'].includes(key) ? value.toSorted() : value;
    }),
  );
}

/** What a side says that the base did not, that is not in the result, and that no conflict is about. */
function untold(
  base: ArgumentMap,
  side: ArgumentMap,
  result: ArgumentMap,
  conflicts: readonly Conflict[],
): readonly string[] {
  const toldIds = new Set(conflicts.map(aboutOf));
  const [was, is, now] = [base, side, result].map(recordsOf);
  if (was === undefined || is === undefined || now === undefined) return [];
  return [...is].flatMap(([id, record]) => {
    if (toldIds.has(id)) return [];
    const before = new Set(leavesOf(was.get(id)));
    const after = new Set(leavesOf(now.get(id)));
    return leavesOf(record)
      .filter((leaf) => !before.has(leaf) && !after.has(leaf))
      .map((leaf) => `${id} ${leaf}`);
  });
}

function aboutOf(conflict: Conflict): string {
  if (conflict.kind === 'replaced') return conflict.id;
  return conflict.subject.sort === 'map' ? 'the map itself' : conflict.subject.record.id;
}

function recordsOf({ nodes, relations, sources, view, ...head }: ArgumentMap): Map<string, object> {
  const records = [...nodes, ...relations, ...sources].map((record) => [record.id, record] as const);
  return new Map<string, object>([...records, ['the map itself', head]]);
}

/** Each text and number in a value with the names that lead to it, but not with its place in a list. */
function leavesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${JSON.stringify(value)}`];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, `${path}.${key}`));
}
