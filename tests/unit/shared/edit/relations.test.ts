import { describe, expect, test } from 'vitest';
import {
  addRelation,
  editRelation,
  linkPremises,
  retarget,
  reverse,
  unlinkPremises,
} from '#shared/edit/relations';
import { addWaiver } from '#shared/edit/waivers';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';

/** `E1+E2 supports C1 as s1` for every relation. */
const said = ({ relations }: ArgumentMap) =>
  relations.map(({ id, kind, premises, target }) => `${premises.join('+')} ${kind}s ${target} as ${id}`);

describe('adding a relation', () => {
  test('puts it in its place in the list', () => {
    const map = sketch('E1 supports C1 as s2, E2');
    const added = addRelation({ id: 's1', kind: 'attack', premises: ['E2'], target: 's2' })(map);
    expect(said(added)).toEqual(['E2 attacks s2 as s1', 'E1 supports C1 as s2']);
  });

  test('does nothing if it cannot be, or the id is taken', () => {
    const map = sketch('E1 supports C1 as s1, E2');
    expect([
      addRelation({ id: 's2', kind: 'support', premises: ['C1'], target: 'C1' })(map) === map,
      addRelation({ id: 's1', kind: 'support', premises: ['E2'], target: 'C1' })(map) === map,
    ]).toEqual([true, true]);
  });
});

describe('editing a relation', () => {
  test('its words and its kind', () => {
    const map = editRelation('s1', { kind: 'attack', warrant: 'W', scheme: '' })(
      sketch('E1 supports C1 as s1'),
    );
    expect(map.relations).toEqual([
      { id: 's1', kind: 'attack', premises: ['E1'], target: 'C1', warrant: 'W' },
    ]);
  });

  test('another target or other premises, unless they cannot be', () => {
    const map = sketch('E1 supports C1 as s1, E2, C2');
    expect([
      said(retarget('s1', 'C2')(map)),
      said(editRelation('s1', { premises: ['E1', 'E2'] })(map)),
      retarget('s1', 's1')(map) === map,
      editRelation('s1', { premises: [] })(map) === map,
    ]).toEqual([['E1 supports C2 as s1'], ['E1+E2 supports C1 as s1'], true, true]);
  });

  test('a relation that bears on itself can still be edited in words', () => {
    const map = editRelation('r1', { warrant: 'W' })(sketch('C1 supports C1'));
    expect(map.relations[0]?.warrant).toBe('W');
  });
});

describe('turning a relation round', () => {
  test('swaps premise and target', () => {
    expect(said(reverse('s1')(sketch('C1 supports C2 as s1')))).toEqual(['C2 supports C1 as s1']);
  });

  test('does nothing to linked premises and undercuts', () => {
    const map = sketch('E1 + E2 supports C1 as s1, E3 attacks s1 as u1');
    expect([reverse('s1')(map) === map, reverse('u1')(map) === map]).toEqual([true, true]);
  });
});

describe('linking premises', () => {
  const map = sketch(
    'E1 supports C1 as s1, E2 + E1 supports C1 as s2, E3 attacks s2 as u1, E4 attacks C1 as a1',
  );

  test('joins them in the first relation, which takes over what ended on the others', () => {
    expect(said(linkPremises(['s1', 's2'])(map))).toEqual([
      'E4 attacks C1 as a1',
      'E1+E2 supports C1 as s1',
      'E3 attacks s1 as u1',
    ]);
  });

  test('keeps the words of the first, and those of the others that it lacks', () => {
    const first = editRelation('s1', { warrant: 'first' })(map);
    const both = editRelation('s2', { warrant: 'second', note: 'N' })(first);
    const { warrant, note } = linkPremises(['s1', 's2'])(both).relations[1] ?? {};
    expect([warrant, note]).toEqual(['first', 'N']);
  });

  test('drops verdicts, which were about lesser steps', () => {
    const judged = editRelation('s2', { verdict: { by: 'me', at: '2026-01-01', ok: true } })(map);
    expect(linkPremises(['s1', 's2'])(judged).relations[1]).not.toHaveProperty('verdict');
  });

  test('leaves no waiver of a relation that is gone', () => {
    const waiver = { rule: 'r', subject: 's2', reason: 'x', by: 'me', at: '2026-01-01' };
    expect(linkPremises(['s1', 's2'])(addWaiver(waiver)(map)).waivers).toEqual([]);
  });

  test('does nothing to relations of different kinds or targets, or to one alone', () => {
    expect([
      linkPremises(['s1', 'a1'])(map) === map,
      linkPremises(['s1', 'u1'])(map) === map,
      linkPremises(['s1', 's1', 's9'])(map) === map,
    ]).toEqual([true, true, true]);
  });
});

describe('separating premises', () => {
  const map = sketch('E1 + E2 + E3 supports C1 as s1, E4 attacks s1 as u1');

  test('gives each a relation of its own, the first with what ended on it', () => {
    expect(said(unlinkPremises('s1', ['s3', 's2'])(map))).toEqual([
      'E1 supports C1 as s1',
      'E3 supports C1 as s2',
      'E2 supports C1 as s3',
      'E4 attacks s1 as u1',
    ]);
  });

  test('does nothing without a free id for each', () => {
    expect([
      unlinkPremises('s1', ['s2'])(map) === map,
      unlinkPremises('s1', ['s2', 's2'])(map) === map,
      unlinkPremises('s1', ['s2', 'C1'])(map) === map,
      unlinkPremises('u1', [])(map) === map,
    ]).toEqual([true, true, true, true]);
  });
});
