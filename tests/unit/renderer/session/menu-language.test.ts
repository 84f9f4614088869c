import { expect, test } from 'vitest';
import type { MenuItem } from '#shared/desktop/menu-item';
import { emptyMap } from '#shared/model/argument-map';
import { speakInEachTest } from '../../../support/in-language';
import { testWorkspace } from '../../../support/test-workspace';

speakInEachTest('pseudo');

const isMarked = (text: string) => /^⟦.*⟧$/.test(text);

test('in another language every menu still has a letter that opens it', async () => {
  const { menuTitles } = await import('../../../../renderer/command');
  expect(Object.values(menuTitles).filter((title) => !/^⟦[^&]*&\p{L}[^&]*⟧$/u.test(title))).toEqual([]);
});

test('elsewhere a menu is called the same without the sign for that letter', async () => {
  const { menus, plainMenuTitle } = await import('../../../../renderer/command');
  expect(menus.map(plainMenuTitle).filter((title) => !isMarked(title) || title.includes('&'))).toEqual([]);
});

test('no title of the native menu is left in English', async () => {
  const { commands } = await import('../../../../renderer/commands');
  const { menuOf } = await import('../../../../renderer/session/native-menu');
  const titles = (items: readonly MenuItem[]): readonly string[] =>
    items.flatMap((item) => [
      ...(item.kind === 'separator' ? [] : [item.title ?? 'as the system says']),
      ...(item.kind === 'menu' ? titles(item.items) : []),
    ]);
  const all = titles(menuOf(commands, testWorkspace({ map: emptyMap() })));
  expect(all.length).toBeGreaterThan(commands.length);
  expect(all.filter((title) => !isMarked(title))).toEqual([]);
});
