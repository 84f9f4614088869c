import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackViewOf } from '#shared/attacks/attack-view';
import { type Framework, frameworkOf } from '#shared/attacks/framework';
import { graphOf } from '#shared/graph/graph';
import { rowOf } from '#shared/graph/rows';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';

const viewOf = (map: ArgumentMap) => attackViewOf(graphOf(map));

/** `E1 E3` for the nodes that are IN. */
function grounded(map: ArgumentMap): string {
  const { labels, involved } = viewOf(map);
  return involved.filter((id) => labels.get(id) === 'IN').join(' ');
}

/** `E1 | E2 E4` */
function extensions(map: ArgumentMap, which: 'preferred' | 'stable'): string {
  const found = viewOf(map).extensions?.[which] ?? [];
  return found.map((ids) => ids.join(' ')).join(' | ');
}

function all(text: string) {
  const map = sketch(text);
  return {
    grounded: grounded(map),
    preferred: extensions(map, 'preferred'),
    stable: extensions(map, 'stable'),
  };
}

describe('the examples of the literature', () => {
  test('D1: what defends is accepted', () => {
    expect(all('E1 attacks E2, E2 attacks E3')).toEqual({
      grounded: 'E1 E3',
      preferred: 'E1 E3',
      stable: 'E1 E3',
    });
  });

  test('D2: of two that attack each other, either can be accepted', () => {
    expect(all('E1 attacks E2, E2 attacks E1')).toEqual({
      grounded: '',
      preferred: 'E1 | E2',
      stable: 'E1 | E2',
    });
  });

  test('D3: in a circle of three nothing can be accepted, and no set attacks the rest', () => {
    const { extensions: found } = viewOf(sketch('E1 attacks E2, E2 attacks E3, E3 attacks E1'));
    expect(found).toEqual({ preferred: [[]], stable: [] });
  });

  test('D4: one of two decides of the circle that hangs on it', () => {
    const text = 'E1 attacks E2, E2 attacks E1, E2 attacks E3, E3 attacks E4, E4 attacks E5, E5 attacks E3';
    expect(all(text)).toEqual({ grounded: '', preferred: 'E1 | E2 E4', stable: 'E2 E4' });
  });
});

describe('in terms of maps', () => {
  test('supports count for nothing', () => {
    const { labels } = viewOf(sketch('E1 supports C1, C2, C1 attacks C2'));
    expect(['C1', 'C2', 'E1'].map((id) => labels.get(id))).toEqual(['IN', 'OUT', 'IN']);
  });

  test('an attack that is undercut attacks nothing', () => {
    expect(grounded(sketch('E1 attacks E2 as a1, E3 attacks a1'))).toBe('E1 E2 E3');
  });

  test('linked premises attack together or not at all', () => {
    expect(grounded(sketch('E1 + E2 attacks E3, E4 attacks E2'))).toBe('E1 E3 E4');
  });

  test('an undercut of itself is undecided, and what it hits', () => {
    expect(viewOf(sketch('E1 attacks a1 as a1')).labels.get('a1')).toBe('UNDEC');
  });

  test('an attack on a support attacks no argument', () => {
    expect(grounded(sketch('E1 supports C1 as s1, E2 attacks s1 as a1, E3 attacks a1'))).toBe('E2 E3');
  });

  test('more than 25 undecided statements are not sorted into sets', () => {
    const pairs = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `E${index}a attacks E${index}b, E${index}b attacks E${index}a`,
      );
    const found = [12, 13].map(
      (count) => viewOf(sketch(pairs(count).join(', '))).extensions?.preferred.length,
    );
    expect(found).toEqual([4096, undefined]);
  });
});

describe('on any map', () => {
  const few: fc.Arbitrary<ArgumentMap> = smallMap
    .map((map) => ({
      ...map,
      nodes: map.nodes.slice(0, 5),
      relations: map.relations
        .map((relation, index) => ({
          ...relation,
          kind: index % 6 === 5 ? relation.kind : ('attack' as const),
        }))
        .slice(0, 6),
    }))
    .filter(isWhole);

  test('the sets are those of trying every set of arguments', () => {
    fc.assert(
      fc.property(few, (map) => {
        const framework = frameworkOf(graphOf(map));
        const sets = slowExtensions(neighboursIn(framework));
        const named = (found: readonly (readonly number[])[]) =>
          distinct(found.map((set) => nodesOf(framework, set)));
        const { extensions: found, labels } = viewOf(map);
        expect({ ...found, grounded: accepted(map, labels) }).toEqual({
          preferred: named(sets.preferred),
          stable: named(sets.stable),
          grounded: [...accepted(map, new Map(map.nodes.map(({ id }) => [id, 'IN'])))].filter(
            (id) => !inFramework(framework, id) || nodesOf(framework, sets.grounded).includes(id),
          ),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('without undercuts and linked premises they are those of the statements alone', () => {
    const edges = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 12, selector: String });
    fc.assert(
      fc.property(edges, (pairs) => {
        const ids = [...new Set(pairs.flat())].sort();
        const map: ArgumentMap = {
          ...emptyMap(),
          nodes: ids.map((id) => ({ id: `n${id}`, kind: 'claim', text: '' })),
          relations: pairs.map(([from, to], index) => ({
            id: `r${String(index).padStart(2, '0')}`,
            kind: 'attack' as const,
            premises: [`n${from}`],
            target: `n${to}`,
          })),
        };
        const attackersOf = ids.map((id) =>
          pairs.flatMap(([from, to]) => (to === id ? [ids.indexOf(from)] : [])),
        );
        const { preferred, stable } = slowExtensions(attackersOf);
        const named = (sets: readonly (readonly number[])[]) =>
          distinct(sets.map((set) => set.map((number) => `n${ids[number]}`)));
        expect(viewOf(map).extensions).toEqual({ preferred: named(preferred), stable: named(stable) });
      }),
      { numRuns: 2000 },
    );
  });
});

function isWhole({ nodes, relations }: ArgumentMap): boolean {
  const ids = new Set([...nodes, ...relations].map(({ id }) => id));
  return relations.every(({ premises, target }) => [...premises, target].every((id) => ids.has(id)));
}

function neighboursIn({ arguments: all, attackers }: Framework): readonly (readonly number[])[] {
  return all.map((_, argument) => [...rowOf(attackers, argument)]);
}

function nodesOf({ graph, arguments: places }: Framework, set: readonly number[]): readonly string[] {
  return set.flatMap((argument) => graph.map.nodes[places[argument] ?? -1]?.id ?? []);
}

function inFramework({ graph, arguments: places }: Framework, id: string): boolean {
  return places.some((place) => graph.map.nodes[place]?.id === id);
}

function accepted(map: ArgumentMap, labels: ReadonlyMap<string, string>): readonly string[] {
  return map.nodes.map(({ id }) => id).filter((id) => labels.get(id) === 'IN');
}

function distinct(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(lists.map((ids) => [JSON.stringify(ids), ids])).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, ids]) => ids);
}

/** Every set of arguments, by the definitions: `attackersOf` has the attackers of each. */
function slowExtensions(attackersOf: readonly (readonly number[])[]) {
  const count = attackersOf.length;
  const setOf = (bits: number) => attackersOf.map((_, each) => each).filter((each) => bits & (1 << each));
  const bitsOf = (set: readonly number[]) => set.reduce((bits, each) => bits | (1 << each), 0);
  const attackers = attackersOf.map(bitsOf);
  const attackedBy = (bits: number) =>
    bitsOf(setOf((1 << count) - 1).filter((each) => (attackers[each] ?? 0) & bits));
  const complete: number[] = [];
  const stable: number[] = [];
  for (let bits = 0; bits < 1 << count; bits += 1) {
    const out = attackedBy(bits);
    if (bits & out) continue;
    const defended = bitsOf(setOf((1 << count) - 1).filter((each) => ((attackers[each] ?? 0) & ~out) === 0));
    if (defended === bits) complete.push(bits);
    if ((bits | out) === (1 << count) - 1) stable.push(bits);
  }
  const preferred = complete.filter(
    (bits) => !complete.some((other) => other !== bits && (bits & other) === bits),
  );
  const smallest = complete.find((bits) => complete.every((other) => (bits & other) === bits)) ?? 0;
  return { preferred: preferred.map(setOf), stable: stable.map(setOf), grounded: setOf(smallest) };
}
