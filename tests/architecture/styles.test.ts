import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';

const renderer = path.join(root, 'renderer');

/** Every class that is given a look by itself, with the rooms of the window where that is. */
function roomsByClass(): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => each.includes(path.sep) && each.endsWith('.css'))) {
    const [room = ''] = file.split(path.sep);
    const styles = readFileSync(path.join(renderer, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
    for (const [, selectors = ''] of styles.matchAll(/([^{};]+)\{/g))
      for (const selector of selectors.split(',')) {
        const [, name] = /^\.([\w-]+)$/.exec(selector.trim()) ?? [];
        if (name !== undefined) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
      }
  }
  return rooms;
}

test('a class has its look from one room: all styles are loaded together, and else two rooms would dress one thing', () => {
  const shared = [...roomsByClass()]
    .filter(([, rooms]) => rooms.size > 1)
    .map(
      ([name, rooms]) => `.${name} is styled in ${[...rooms].sort().join(' and ')}: name one of them anew.`,
    );
  expect(shared).toEqual([]);
});
