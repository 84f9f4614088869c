import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '#shared/drawing/measure';
import { boxOf, boxWidth, lineHeight, textStyle } from '#shared/drawing/node-box';
import { nodeKindIds } from '#shared/model/node-kinds';
import { anyText } from '../../../support/arbitrary-map';

test('no text runs out of its box', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...nodeKindIds), (text, kind) => {
      const box = boxOf({ id: 'n', kind, text });
      const bottom = box.text.y + (box.lines.length - 1) * lineHeight;
      expect(bottom).toBeLessThan(box.height);
      const widest = Math.max(0, ...box.lines.map((line) => widthOf(line, textStyle)));
      expect(widest).toBeLessThanOrEqual(boxWidth);
    }),
  );
});

test('a node without text invites to write some', () => {
  expect(boxOf({ id: 'n', kind: 'claim', text: '  ' }).isPlaceholder).toBe(true);
});

test('a text of 10 000 characters still makes a box that fits on a screen', () => {
  const box = boxOf({ id: 'n', kind: 'claim', text: 'word '.repeat(2000) });
  expect(box.isCut).toBe(true);
  expect(box.height).toBeLessThan(400);
});
