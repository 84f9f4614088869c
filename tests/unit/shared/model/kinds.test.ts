import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeKindIds, nodeKindOf, nodeKinds } from '#shared/model/node-kinds';
import { relationKindIds, relationKindOf, relationKinds } from '#shared/model/relation-kinds';

function filesIn(folder: string): readonly string[] {
  const files = readdirSync(new URL(`../../../../shared/model/${folder}/`, import.meta.url));
  return files.map((file) => file.replace('.ts', '')).sort();
}

describe('kinds', () => {
  test('of nodes are one file each', () => expect(filesIn('node-kinds')).toEqual([...nodeKindIds].sort()));

  test('of relations are one file each', () => {
    expect(filesIn('relation-kinds')).toEqual([...relationKindIds].sort());
  });

  test('are found by their ids', () => {
    expect([nodeKindIds.map(nodeKindOf), relationKindIds.map(relationKindOf)]).toEqual([
      nodeKinds,
      relationKinds,
    ]);
  });

  test('of nodes have keys and words of their own', () => {
    for (const field of ['key', 'label', 'plural', 'prompt'] as const) {
      expect(new Set(nodeKinds.map((kind) => kind[field])).size).toBe(nodeKinds.length);
    }
  });
});
