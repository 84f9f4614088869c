import { expect, test } from 'vitest';
import { sourcesOf } from '../../scripts/sources';

test('no module comes back to itself by its imports, those of types included', () => {
  const folders = ['shared', 'renderer', 'electron', 'cli'];
  const imports = new Map(folders.flatMap(sourcesOf).map(({ path, files }) => [path, files]));
  expect(firstCycle(imports).join(' imports ')).toBe('');
});

/** The modules of one cycle, the first also last; nothing where there is none. */
function firstCycle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const finished = new Set<string>();
  const search = (module: string, way: readonly string[]): readonly string[] => {
    if (way.includes(module)) return [...way.slice(way.indexOf(module)), module];
    if (finished.has(module)) return [];
    for (const next of imports.get(module) ?? []) {
      const cycle = search(next, [...way, module]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(module);
    return [];
  };
  for (const module of imports.keys()) {
    const cycle = search(module, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
