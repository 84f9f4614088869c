import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { type SourceFile, sourcesOf } from '../../scripts/sources';

/**
 * A registry is three things with one name: `rule.ts` says what one is, `rules.ts` lists them all by hand, and
 * `rules/` holds a file for each, named by its id.
 */
const sources = ['shared', 'renderer', 'electron', 'cli'].flatMap(sourcesOf);
const paths = new Set(sources.map((source) => source.path));
const lists = sources.filter((list) => {
  const plural = list.path.replace(/\.ts$/, '');
  return paths.has(`${singularOf(plural)}.ts`) && plural.endsWith('s') && membersOf(list).length > 0;
});

test('the registries of this program are found', () => {
  expect(lists.map(({ path: list }) => list)).toEqual(
    expect.arrayContaining([
      'shared/audit/rules.ts',
      'shared/fixes/fixes.ts',
      'renderer/commands.ts',
      'cli/commands.ts',
    ]),
  );
});

describe.each(lists.map((list) => ({ name: list.path, list })))('$name', ({ list }) => {
  const members = membersOf(list);

  test('lists every file of its folder, once', () => {
    expect(list.files.filter((file) => file.startsWith(folderOf(list))).toSorted()).toEqual(members);
  });

  test('holds each definition in the file that its id names', async () => {
    const modules = await Promise.all(members.map((file) => import(path.join(root, file))));
    const wrong = members.filter((file, index) => !defines(modules[index], path.parse(file).name));
    expect(wrong).toEqual([]);
  });
});

/** "rules" is of "rule", "fixes" of "fix". */
function singularOf(plural: string): string {
  return plural.replace(/(?<=x)es$|s$/, '');
}

function folderOf(list: SourceFile): string {
  return list.path.replace(/\.ts$/, '/');
}

function membersOf(list: SourceFile): readonly string[] {
  return [...paths].filter((file) => file.startsWith(folderOf(list)));
}

/** A module may also export a family, with a definition for each entry of another registry. */
function defines(module: object, id: string): boolean {
  const exports = Object.values(module);
  const isFamily = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(hasId);
  return exports.some((value) => hasId(value) && value.id === id) || exports.some(isFamily);
}

function hasId(value: unknown): value is { readonly id: unknown } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
