import { beforeEach, describe, expect, test } from 'vitest';
import { rememberedViewport, rememberViewport } from '../../../../renderer/canvas/viewport-memory';

const view = (x: number) => ({ x, y: 0, zoom: 1 });
let kept: Map<string, string>;
let storage: Pick<Storage, 'getItem' | 'setItem'>;

beforeEach(() => {
  kept = new Map();
  storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
});

describe('the view of a file', () => {
  test('is remembered for each file', () => {
    rememberViewport('a', view(1), storage);
    rememberViewport('b', view(2), storage);
    rememberViewport('a', view(3), storage);
    expect([rememberedViewport('a', storage), rememberedViewport('b', storage)]).toEqual([view(3), view(2)]);
  });

  test('is forgotten when fifty other files have been looked at since', () => {
    rememberViewport('old', view(1), storage);
    for (let file = 0; file < 50; file++) rememberViewport(`new ${file}`, view(2), storage);
    expect(rememberedViewport('old', storage)).toBeNull();
  });

  test.each(['not JSON', '{}', '[["a", {"x": "1"}]]', '[["a", null]]', '[null, 7]'])(
    'is none where %s was stored',
    (text) => {
      kept.set('viewports', text);
      expect(rememberedViewport('a', storage)).toBeNull();
    },
  );
});
