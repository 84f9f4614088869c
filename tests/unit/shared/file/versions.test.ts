import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapFile } from '#shared/file/map-shape';
import { defineMigration, type Migration, migrated } from '#shared/file/migration';
import { currentVersion, migrations } from '#shared/file/migrations';
import { writeMap } from '#shared/file/write';
import type { Part } from '#shared/shape/shape';
import { opened } from '../../../support/json';

function frozen(version: number): string {
  return readFileSync(new URL(`../../../fixtures/versions/v${version}.argmap`, import.meta.url), 'utf8');
}

describe('promise 3, old files open', () => {
  const versions = Array.from({ length: currentVersion }, (_, index) => index + 1);

  test.each(versions)('the frozen file of version %i opens', (version) => {
    expect(opened(frozen(version)).title).toBe(`Every field of version ${version}`);
  });

  test('the frozen file of the current version is saved as it is', () => {
    const text = frozen(currentVersion);
    expect(writeMap(opened(text))).toBe(text);
  });

  test('the frozen file of the current version uses every field there is', () => {
    expect(unusedFields(mapFile, [JSON.parse(frozen(currentVersion))], '$')).toEqual([]);
  });

  test('every migration begins where the one before it ends', () => {
    expect(migrations.map(({ id }) => id)).toEqual(versions.slice(1).map((to) => `${to - 1}-to-${to}`));
  });
});

/** Paths of the fields that none of `values` has. */
function unusedFields({ items, fields }: Part, values: readonly unknown[], path: string): readonly string[] {
  const objects = values.map((value): { readonly [key: string]: unknown } => Object(value));
  if (items !== undefined) return unusedFields(items, objects.flatMap(Object.values), `${path}[]`);
  return fields.flatMap(({ key, shape }) => {
    const parts = objects.map((object) => object[key]).filter((part) => part !== undefined);
    return parts.length === 0 ? [`${path}.${key}`] : unusedFields(shape, parts, `${path}.${key}`);
  });
}

describe('migrations', () => {
  const rename: Migration = defineMigration({
    id: '1-to-2',
    summary: 'A title is called a name.',
    migrate: ({ title, ...rest }) => ({ ...rest, name: title }),
  });
  const shout: Migration = defineMigration({
    id: '2-to-3',
    summary: 'Names are in capitals.',
    migrate: (file) => ({ ...file, name: String(file.name).toUpperCase() }),
  });
  const history = [rename, shout];

  test('an old file goes through all of them, a newer one through the rest', () => {
    expect([
      migrated({ format: 'argmap', version: 1, title: 'a', x: 1 }, history),
      migrated({ format: 'argmap', version: 2, name: 'a' }, history),
      migrated({ format: 'argmap', version: 3, name: 'a' }, history),
    ]).toEqual([
      { ok: true, value: { format: 'argmap', version: 3, name: 'A', x: 1 } },
      { ok: true, value: { format: 'argmap', version: 3, name: 'A' } },
      { ok: true, value: { format: 'argmap', version: 3, name: 'a' } },
    ]);
  });

  test('a file of a version to come is refused', () => {
    expect(migrated({ format: 'argmap', version: 4 }, history)).toEqual({
      ok: false,
      problem: { kind: 'newer-version', found: 4, known: 3 },
    });
  });

  test.each([null, [], 'x', { version: 1 }, { format: 'argmap', version: 0 }, { format: 'argmap' }])(
    'what is no old map is left alone: %j',
    (file) => expect(migrated(file, history)).toEqual({ ok: true, value: file }),
  );
});
