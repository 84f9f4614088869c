import { expect, test } from 'vitest';
import { createUi } from '../../../../renderer/store/ui-store';

const lists = ({ getState }: ReturnType<typeof createUi>) =>
  (['audit', 'coverage', 'what-if', 'trace'] as const).filter((panel) => getState().panels.has(panel));

test('audit, coverage, what-if and evidence chain have their place beneath the inspector in turn', () => {
  const ui = createUi('light');
  expect(lists(ui)).toEqual(['audit']);
  ui.togglePanel('coverage');
  expect(lists(ui)).toEqual(['coverage']);
  ui.showPanel('trace');
  expect(lists(ui)).toEqual(['trace']);
  ui.showPanel('audit');
  expect(lists(ui)).toEqual(['audit']);
  ui.showPanel('what-if');
  expect(lists(ui)).toEqual(['what-if']);
});

test('a panel that is hidden brings no other back', () => {
  const ui = createUi('light');
  ui.togglePanel('coverage');
  ui.togglePanel('coverage');
  expect(lists(ui)).toEqual([]);
});
