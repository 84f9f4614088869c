import { describe, expect, test } from 'vitest';
import { nodeIcons } from '#shared/drawing/icons';
import { relationStyles } from '#shared/drawing/relation-style';
import { shapeOf } from '#shared/drawing/shapes';
import { type Theme, themes } from '#shared/drawing/theme';
import { type NodeKind, nodeKindIds } from '#shared/model/node-kinds';
import { type Blindness, blindnesses, contrast, difference } from '../../../support/colour';

type Pair = readonly [name: string, one: string, other: string];

/** Words, and what they are written on. */
function texts({ paper, canvas, ink, muted, faint, nodes, chips, relations }: Theme): readonly Pair[] {
  return [
    ...[paper, canvas].flatMap((ground): Pair[] => [
      ['ink', ink, ground],
      ['muted', muted, ground],
      ['faint', faint, ground],
      ['what went wrong', chips.against.text, ground],
    ]),
    ...Object.entries(nodes).flatMap(([kind, { fill, accent, onAccent }]): Pair[] => [
      [`text of ${kind}`, ink, fill],
      [`placeholder of ${kind}`, muted, fill],
      [`kind of ${kind}`, accent, fill],
      [`kind of ${kind} on its head`, onAccent, accent],
    ]),
    ...Object.entries(chips).map(([tone, { fill, text }]): Pair => [`chip ${tone}`, text, fill]),
    ['on what is selected', paper, nodes.claim.accent],
    ['a button', nodes.claim.onAccent, nodes.claim.accent],
    ['a blocker', paper, relations.attack],
  ];
}

/** Lines and signs by which something is known. */
function parts({ paper, canvas, edge, trail, nodes, relations }: Theme): readonly Pair[] {
  return [
    ['a field', edge, paper],
    ['what is set back', edge, canvas],
    ['the path of a finding', trail, canvas],
    ['the focus', nodes.claim.accent, canvas],
    ['the focus', nodes.claim.accent, paper],
    ...Object.entries(nodes).flatMap(([kind, { fill, border, accent }]): Pair[] => [
      [`border of ${kind}`, border, canvas],
      [`border of ${kind}`, border, fill],
      [`icon of ${kind}`, accent, paper],
    ]),
    ...Object.entries(relations).flatMap(([kind, colour]): Pair[] => [
      [`line of ${kind}`, colour, canvas],
      [`line of ${kind}`, colour, paper],
    ]),
  ];
}

const poor = (pairs: readonly Pair[], least: number) =>
  pairs.filter(([, one, other]) => contrast(one, other) < least);

const pairsOf = <T>(all: readonly T[]) =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

const eyes: readonly (Blindness | undefined)[] = [undefined, ...(Object.keys(blindnesses) as Blindness[])];

describe.each(Object.values(themes))('the $id theme', (theme) => {
  test('has every text 4.5 : 1 against its ground', () => expect(poor(texts(theme), 4.5)).toEqual([]));

  test('has every part that means something 3 : 1 against its ground', () =>
    expect(poor(parts(theme), 3)).toEqual([]));

  test.each(eyes)('shows each kind of statement in a border of its own: %s', (eye) => {
    const border = (kind: NodeKind) => theme.nodes[kind].border;
    const alike = pairsOf(nodeKindIds).filter(([a, b]) => difference(border(a), border(b), eye) < 0.06);
    expect(alike).toEqual([]);
  });

  test.each(eyes)('keeps support and objection apart: %s', (eye) =>
    expect(difference(theme.relations.support, theme.relations.attack, eye)).toBeGreaterThan(0.08),
  );
});

describe('without colour', () => {
  test('every kind of statement has a shape and an icon of its own', () => {
    const shapes = nodeKindIds.map((kind) => shapeOf(kind, { width: 240, height: 80 }).outline);
    expect(new Set(shapes).size).toBe(nodeKindIds.length);
    expect(new Set(Object.values(nodeIcons)).size).toBe(nodeKindIds.length);
  });

  test('what colour tells apart of relations, the dashes and the sign of the mark tell too', () => {
    const look = ({ dash, mark }: (typeof relationStyles)['support']) => `${dash} ${mark}`;
    const { support, attack, undercut, backing } = relationStyles;
    expect(new Set([support, attack, undercut].map(look)).size).toBe(3);
    // A backing is a support, in the colour of one: that it ends on a step says the rest.
    expect(themes.light.relations.backing).toBe(themes.light.relations.support);
    expect(look(backing)).toBe(look(support));
  });
});

test('the measures know what is known of black and white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(difference('#000000', '#ffffff')).toBeCloseTo(1);
  expect(difference('#ff0000', '#808000', 'deuteranopia')).toBeLessThan(difference('#ff0000', '#808000'));
});
