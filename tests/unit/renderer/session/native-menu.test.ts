import { expect, test } from 'vitest';
import type { MenuItem } from '#shared/desktop/menu-item';
import { setTitle } from '#shared/edit/map-fields';
import { emptyMap } from '#shared/model/argument-map';
import { commands } from '../../../../renderer/commands';
import { menuOf } from '../../../../renderer/session/native-menu';
import { testWorkspace } from '../../../support/test-workspace';

const flat = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => (item.kind === 'menu' ? flat(item.items) : [item]));

test('every command is in the menu, once', () => {
  const items = flat(menuOf(commands, testWorkspace({ map: emptyMap() })));
  const own = new Map(commands.map(({ id, systemKey }) => [systemKey ?? id, id]));
  const ids = items.flatMap((item) => {
    if (item.kind === 'command') return [item.id];
    return item.kind === 'role' ? (own.get(item.role) ?? []) : [];
  });
  expect(ids.toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
});

test('undo says what it would take back, and is grey where there is nothing', () => {
  const workspace = testWorkspace({ map: emptyMap() });
  const undo = () =>
    flat(menuOf(commands, workspace)).find((item) => item.kind === 'command' && item.id === 'undo');
  expect(undo()).toMatchObject({ title: 'Undo', enabled: false });
  workspace.document.apply(setTitle('New'), { label: 'edit title' });
  expect(undo()).toMatchObject({ title: 'Undo edit title', enabled: true });
});
