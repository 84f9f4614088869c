import { describe, expect, test } from 'vitest';
import type { PageFile } from '#shared/desktop/desktop-api';
import { emptyMap } from '#shared/model/argument-map';
import { takeDropped } from '../../../../renderer/session/dropping';
import type { Workspace } from '../../../../renderer/workspace';
import { testWorkspace } from '../../../support/test-workspace';

function opened() {
  const maps: string[] = [];
  const imports: string[][] = [];
  const desktop = {
    importDropped: async (files: readonly PageFile[]) => {
      imports.push(files.map(({ name }) => name));
      return { kind: 'elsewhere' } as const;
    },
    openDropped: async (file: File) => {
      maps.push(file.name);
      return { kind: 'elsewhere' } as const;
    },
    pathBesideMap: async () => null,
  };
  const workspace = testWorkspace({ map: emptyMap(), desktop });
  const bare: Workspace = { ...workspace, document: null };
  return { workspace, bare, maps, imports, state: workspace.ui.getState };
}

const bib = '@book{a, title = {What harbours owe}, year = 2004}';

describe('a file that is dropped on a map', () => {
  test.each([
    ['library.bib', bib],
    ['LIBRARY.RIS', 'TY  - BOOK\nTI  - What harbours owe\nER  - \n'],
    ['zotero.json', '[{"type": "book", "title": "What harbours owe"}]'],
  ])('%s is offered as references', async (name, text) => {
    const { workspace, maps, state } = opened();
    await takeDropped(workspace, [new File([text], name)]);
    expect([state().overlay, state().givenReferences, maps]).toEqual([
      'import-references',
      { name, text },
      [],
    ]);
  });

  test.each([
    ['port.argmap', ''],
    ['port.json', '{"argmap": 1, "title": "Port"}'],
  ])('%s is opened as a map', async (name, text) => {
    const { workspace, maps, state } = opened();
    await takeDropped(workspace, [new File([text], name)]);
    expect([state().overlay, maps]).toEqual([null, [name]]);
  });

  test('is a source if it is anything else', async () => {
    const { workspace, state } = opened();
    await takeDropped(workspace, [new File(['Rents rose.'], 'rents.txt')]);
    expect([state().overlay, state().dropped?.name]).toEqual(['add-source', 'rents.txt']);
  });
});

test.each(['library.bib', 'rents.pdf'])('without a map, %s is told to need one', async (name) => {
  const { bare, maps, state } = opened();
  await takeDropped(bare, [new File([bib], name)]);
  expect([maps, state().notice?.detail]).toEqual([
    [],
    `No map is open for “${name}” to be a source of: open or begin one, then drop the file on it.`,
  ]);
});

describe('an argument of another program that is dropped', () => {
  const discussion = new File(['Discussion Title: Quays\n\n1. Grow.\n'], 'quays.txt');

  test.each(['with', 'without'])('is imported, %s a map', async (which) => {
    const { workspace, bare, imports } = opened();
    await takeDropped(which === 'with' ? workspace : bare, [discussion]);
    expect(imports).toEqual([['quays.txt']]);
  });

  test('is imported with the files that were dropped along', async () => {
    const { workspace, imports } = opened();
    await takeDropped(workspace, [new File(['Grow.'], 'a.txt'), new File(['T1\tClaim 0 4\tGrow'], 'a.ann')]);
    expect(imports).toEqual([['a.txt', 'a.ann']]);
  });

  test('is told by its name where it is damaged', async () => {
    const { workspace, imports } = opened();
    await takeDropped(workspace, [new File(['{"nod'], 'a.canvas')]);
    expect(imports).toEqual([['a.canvas']]);
  });
});
