import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { groupsSharing } from '#shared/graph/groups-sharing';
import { originsBeneath } from '#shared/graph/independence';
import { rootSourcesOf } from '#shared/graph/root-sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { anyMap } from '../../../support/arbitrary-map';

const everything = () => true;

/** "root through sources". */
function origins(text: string, id: string, counts: (id: string) => boolean = everything) {
  const beneath = originsBeneath(graphOf(sketch(text)), (leaf) => counts(leaf.id));
  return beneath.of(id).origins.map(({ root, through }) => `${root} through ${through.join(' ')}`);
}

describe('what comes from where', () => {
  test('a claim comes from the roots of the sources that its evidence cites', () => {
    expect(origins('E1 cites S2, S2 derives from S1, E1 supports C1', 'C1')).toEqual(['S1 through S2']);
  });

  test('two reports of one root are one origin', () => {
    const text =
      'E1 cites S2, E2 cites S3, S2 derives from S1, S3 derives from S1, E1 supports C1, E2 supports C1';
    expect(origins(text, 'C1')).toEqual(['S1 through S2 S3']);
  });

  test('a step comes from all of its linked premises', () => {
    expect(origins('E1 cites S1, E2 cites S2, E1 + E2 supports C1 as s1', 's1')).toEqual([
      'S1 through S1',
      'S2 through S2',
    ]);
  });

  test('what is reached by a long way counts like what is near', () => {
    expect(origins('E1 cites S1, E1 supports C1, C1 supports C2, C2 supports R1', 'R1')).toHaveLength(1);
  });

  test('sources that derive from each other are one origin', () => {
    const text = 'E1 cites S1, E2 cites S2, S1 derives from S2, S2 derives from S1, E1 + E2 supports C1';
    expect(origins(text, 'C1')).toEqual(['S1 through S1 S2']);
  });

  test('objections, backing and support of evidence bring nothing', () => {
    const text = 'E1 cites S1, E1 attacks C1, E1 supports E2, E2 supports C1 as s1, E1 supports s1';
    expect(origins(text, 'C1')).toEqual([]);
  });

  test('only evidence that counts is counted', () => {
    const text = 'E1 cites S1, E2 cites S2, E1 supports C1, E2 supports C1';
    expect(origins(text, 'C1', (id) => id === 'E2')).toEqual(['S2 through S2']);
  });

  test('all of a circle comes from what leads into it', () => {
    const text = 'C1 supports C2, C2 supports C1, E1 cites S1, E1 supports C2';
    expect(origins(text, 'C1')).toEqual(['S1 through S1']);
  });

  test('more than 16 origins are many', () => {
    const facts = (count: number) =>
      Array.from({ length: count }, (_, at) => `E${at} cites S${at}\nE${at} supports C1`).join('\n');
    const isMany = (count: number) =>
      originsBeneath(graphOf(sketch(facts(count))), everything).of('C1').isMany;
    expect([isMany(16), isMany(17)]).toEqual([false, true]);
  });

  test('a chain of many thousands, each with evidence of its own', () => {
    const chain = Array.from(
      { length: 5000 },
      (_, at) => `E${at} cites S${at}\nE${at} + C${at} supports C${at + 1}`,
    );
    const beneath = originsBeneath(graphOf(sketch(chain.join('\n'))), everything);
    expect([beneath.of('C2').origins.length, beneath.of('C5000').isMany]).toEqual([2, true]);
  });

  test('is on any map what a slow search finds', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const beneath = originsBeneath(graphOf(map), ({ status }) => status !== 'defeated');
        const ids = [...map.nodes, ...map.relations].map(({ id }) => id);
        const found = ids.map((id) => beneath.of(id).origins.map(({ root }) => root));
        expect(found).toEqual(ids.map((id) => slowOrigins(map, id)));
      }),
    );
  });
});

describe('groups that share a root', () => {
  const groups = (...roots: string[]) =>
    groupsSharing(roots, (letters) => [...letters]).map((group) => group.join(' '));

  test('are as many as there are independent things', () => {
    expect(groups('a', 'b', 'ac', 'bd')).toEqual(['a ac', 'b bd']);
  });

  test('hang together by way of others', () => {
    expect(groups('ab', 'cd', 'bc')).toEqual(['ab cd bc']);
  });

  test('leave out what has no root', () => {
    expect(groups('', 'a')).toEqual(['a']);
  });

  test('are the connected parts that a slow search finds', () => {
    const anyRoots = fc
      .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 3 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(anyRoots, { maxLength: 8 }), (things) => {
        expect(groups(...things)).toEqual(slowGroups(things));
      }),
    );
  });
});

function slowOrigins(map: ArgumentMap, id: string): readonly string[] {
  const { nodes, relations } = map;
  const kindOf = (node: string) => nodes.find((each) => each.id === node)?.kind;
  const reached = new Set([id]);
  for (const here of reached) {
    for (const premise of relations.find((each) => each.id === here)?.premises ?? []) reached.add(premise);
    if (kindOf(here) === undefined || kindOf(here) === 'evidence') continue;
    for (const each of relations) if (each.kind === 'support' && each.target === here) reached.add(each.id);
  }
  const leaves = nodes.filter(
    ({ id: leaf, kind, status }) => reached.has(leaf) && kind === 'evidence' && status !== 'defeated',
  );
  const { of, ofNode } = rootSourcesOf(map);
  return [...new Set(leaves.flatMap((leaf) => ofNode(leaf.id)).map((root) => of(root)[0] ?? root))].sort();
}

function slowGroups(things: readonly string[]): readonly string[] {
  let groups: (readonly string[])[] = [];
  for (const thing of things.filter((each) => each !== '')) {
    const touches = (group: readonly string[]) =>
      group.some((each) => [...each].some((root) => thing.includes(root)));
    const joined = groups.filter(touches);
    groups = [...groups.filter((group) => !touches(group)), [...joined.flat(), thing]];
  }
  const order = (text: string) => things.indexOf(text);
  return groups
    .map((group) => group.toSorted((a, b) => order(a) - order(b)))
    .toSorted((a, b) => order(a[0] ?? '') - order(b[0] ?? ''))
    .map((group) => group.join(' '));
}
