import { expect, test } from 'vitest';
import { moveNodes } from '#shared/edit/move';
import { atOnce } from '#shared/model/in-steps';
import { sketch } from '#shared/model/sketch';
import { createSurvey } from '../../../../../renderer/canvas/map-geometry';
import {
  looks,
  overviewOf,
  shapesInSteps,
  shapesOf,
} from '../../../../../renderer/canvas/overview/overview-data';

const map = moveNodes([
  { id: 'R1', at: { x: 0, y: 0 } },
  { id: 'C1', at: { x: 0, y: 300 } },
  { id: 'E1', at: { x: 0, y: 600 } },
])(sketch('E1 supports C1, C1 supports R1'));
const { boxes } = createSurvey()(map, null);
const none: ReadonlySet<string> = new Set();

test('every node has its box and look, in the same order, and every premise its line', () => {
  const data = overviewOf(shapesOf(map, boxes, none), (id) => (id === 'E1' ? looks.marked : looks.plain));
  const { ids } = shapesOf(map, boxes, none);
  expect(ids.toSorted()).toEqual(['C1', 'E1', 'R1']);
  expect(data.boxes).toHaveLength(4 * ids.length);
  for (const [place, id] of ids.entries()) {
    expect(data.boxes[4 * place + 1]).toBe(boxes.get(id)?.y);
    expect(data.looks[place]).toBe(id === 'E1' ? looks.marked : looks.plain);
  }
  expect(data.lines).toHaveLength(2 * 4);
});

test('what is hidden has neither box nor lines', () => {
  const { ids, lines } = shapesOf(map, boxes, new Set(['E1']));
  expect(ids.toSorted()).toEqual(['C1', 'R1']);
  expect(lines).toHaveLength(4);
});

test('what was worked out last is not worked out again', () => {
  expect(shapesOf(map, boxes, none)).toBe(shapesOf(map, boxes, none));
});

test('what was worked out in steps is at hand', () => {
  const hidden = new Set(['C1']);
  expect(atOnce(shapesInSteps(map, boxes, hidden))).toBe(shapesOf(map, boxes, hidden));
});
