import { describe, expect, test } from 'vitest';
import { collapse } from '#shared/edit/collapse';
import { allOf } from '#shared/edit/edit';
import { moveNodes } from '#shared/edit/move';
import { removeItems } from '#shared/edit/remove';
import { addWaiver } from '#shared/edit/waivers';
import { emptyMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { sketch, sketchOf } from '#shared/model/sketch';
import { sortedRecords } from '#shared/model/sorted-records';

const without = (ids: readonly string[], text: string) => sketchOf(removeItems(ids)(sketch(text)));

describe('removing nodes and relations', () => {
  test('a node goes with the relations that end on it or have no other premise', () => {
    expect(without(['C1'], 'E1 supports C1, C1 supports R1')).toBe('E1, R1');
  });

  test('a relation that loses one of several premises goes on with the rest', () => {
    expect(without(['E2'], 'E1 + E2 + E3 supports C1')).toBe('E1 + E3 supports C1');
  });

  test('a relation goes when all of its premises do', () => {
    expect(without(['E1', 'E2'], 'E1 + E2 supports C1')).toBe('C1');
  });

  test('undercuts go with what they undercut, as far as that leads', () => {
    expect(without(['E1'], 'E1 supports C1 as s1, E2 attacks s1 as u1, E3 attacks u1, E4 supports u1')).toBe(
      'C1, E2, E3, E4',
    );
  });

  test('a relation alone leaves its ends', () => {
    expect(without(['s1'], 'E1 supports C1 as s1')).toBe('C1, E1');
  });

  test('places, folds and waivers of what is gone go with it, and sources stay', () => {
    const map = allOf([
      moveNodes([{ id: 'E1', at: { x: 1, y: 1 } }]),
      collapse(['E1']),
      addWaiver({ rule: 'r', subject: 's1', reason: 'x', by: 'me', at: '2026-01-01' }),
    ])(sketch('E1 supports C1 as s1, E1 cites S1'));
    expect(removeItems(['E1'])(map)).toEqual({ ...sketch('C1, S1'), title: 'Sketch' });
  });

  test('what is not there is not removed, and neither are sources', () => {
    const map = sketch('E1 cites S1');
    expect(removeItems(['E9', 'S1'])(map)).toBe(map);
  });

  test('twenty thousand undercuts, each of the one before, go with the first', () => {
    const undercuts = Array.from({ length: 20_000 }, (_, index): Relation => {
      return {
        id: `u${index}`,
        kind: 'attack',
        premises: ['E1'],
        target: index === 0 ? 'C1' : `u${index - 1}`,
      };
    });
    const map = { ...emptyMap(), nodes: sketch('E1, C1').nodes, relations: sortedRecords(undercuts) };
    expect(removeItems(['C1'])(map).relations).toEqual([]);
  });
});
