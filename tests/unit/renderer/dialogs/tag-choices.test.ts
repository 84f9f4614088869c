import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeTags } from '#shared/edit/tags';
import { sketch } from '#shared/model/sketch';
import {
  changesOf,
  decided,
  type TagDecisions,
  tagChoices,
} from '../../../../renderer/dialogs/tags/tag-choices';

const tagged = (tagsOf: readonly (readonly string[])[]) => {
  const map = sketch('C1, C2, C3');
  return { ...map, nodes: map.nodes.map((node, index) => ({ ...node, tags: tagsOf[index] ?? [] })) };
};

test('tags of the selected statements come first, then the most frequent ones', () => {
  const { nodes } = tagged([
    ['a', 'b'],
    ['b', 'c'],
    ['b', 'c', 'd'],
  ]);
  expect(
    tagChoices(nodes, nodes.slice(0, 2)).map(({ tag, share, inMap }) => `${tag} ${share} ${inMap}`),
  ).toEqual(['b all 3', 'c some 2', 'a some 1', 'd none 1']);
});

test('what was decided is what the selected statements have then, and the others are as before', () => {
  const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(
      fc.tuple(tags, tags, tags),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.nat({ max: 3 })),
      (tagsOf, count, presses) => {
        const map = tagged(tagsOf);
        const selected = map.nodes.slice(0, count);
        const choices = tagChoices(map.nodes, selected);
        const decisions = presses.reduce<TagDecisions>((now, at) => {
          const choice = choices[at];
          return choice ? decided(now, choice) : now;
        }, new Map());
        const after = changeTags(
          selected.map(({ id }) => id),
          changesOf(decisions),
        )(map).nodes;
        for (const choice of tagChoices(after, after.slice(0, count))) {
          const before = choices.find(({ tag }) => tag === choice.tag);
          expect(choice.share).toBe(decisions.get(choice.tag) ?? before?.share);
        }
        for (const [tag, share] of decisions)
          if (share === 'none')
            expect(after.slice(0, count).some((node) => node.tags?.includes(tag))).toBe(false);
        expect(after.slice(count)).toEqual(map.nodes.slice(count));
      },
    ),
  );
});
