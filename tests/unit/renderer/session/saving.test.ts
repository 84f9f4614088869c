import { describe, expect, test } from 'vitest';
import type { SaveRequest } from '#shared/desktop/desktop-api';
import { setTitle } from '#shared/edit/map-fields';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { failed, ok } from '#shared/result';
import { fileNameFor, reload, save, saveAs } from '../../../../renderer/session/saving';
import { isDirty } from '../../../../renderer/store/document-store';
import { savedFile, testWorkspace } from '../../../support/test-workspace';

const map = sketch('E1 supports C1');
const rename = (workspace: ReturnType<typeof testWorkspace>) =>
  workspace.document.apply(setTitle('Ours'), { label: 'edit title' });

describe('saving', () => {
  test('writes the map with the stamp it was read with, and is clean after', async () => {
    const sent: SaveRequest[] = [];
    const workspace = testWorkspace({
      map,
      file: savedFile,
      desktop: {
        save: async (request) => {
          sent.push(request);
          return ok({ ...savedFile, stamp: 'sha256:2' });
        },
      },
    });
    rename(workspace);
    expect(isDirty(workspace.document.getState())).toBe(true);
    expect(await save(workspace)).toBe(true);
    expect(sent).toEqual([{ token: 't1', text: writeMap(workspace.document.map()), expected: 'sha256:1' }]);
    expect(isDirty(workspace.document.getState())).toBe(false);
    expect(workspace.document.getState().file?.stamp).toBe('sha256:2');
  });

  test('twice at once writes once, and asks nothing', async () => {
    const stamps: string[] = [];
    const workspace = testWorkspace({
      map,
      file: savedFile,
      desktop: {
        save: async ({ expected }) => {
          stamps.push(expected);
          return ok({ ...savedFile, stamp: 'sha256:2' });
        },
      },
    });
    rename(workspace);
    expect(await Promise.all([save(workspace), save(workspace)])).toEqual([true, true]);
    expect(stamps).toEqual(['sha256:1']);
  });

  test('of what is saved already asks nobody', async () => {
    expect(await save(testWorkspace({ map, file: savedFile }))).toBe(true);
  });

  test('that fails says why, and the map stays unsaved', async () => {
    const problem = { kind: 'full', name: 'port.argmap', folder: '~/maps' } as const;
    const workspace = testWorkspace({ map, file: savedFile, desktop: { save: async () => failed(problem) } });
    rename(workspace);
    expect(await save(workspace)).toBe(false);
    expect(workspace.ui.getState().notice?.detail).toContain('the disk is full');
    expect(isDirty(workspace.document.getState())).toBe(true);
  });

  test('over a change by another program asks, and overwrites only when told to', async () => {
    const answers: SaveRequest['expected'][] = [];
    const workspace = testWorkspace({
      map,
      file: savedFile,
      desktop: {
        save: async ({ expected }) => {
          answers.push(expected);
          return expected === 'overwrite'
            ? ok(savedFile)
            : failed({ kind: 'changed-on-disk', name: 'port.argmap', folder: '~/maps' });
        },
        ask: async ({ buttons }) => buttons.indexOf('Overwrite'),
      },
    });
    rename(workspace);
    expect(await save(workspace)).toBe(true);
    expect(answers).toEqual(['sha256:1', 'overwrite']);
  });

  test.each([
    ['Save it again', true, ['sha256:1', 'overwrite']],
    ['Cancel', false, ['sha256:1']],
  ])('of a file that has gone asks, and “%s” does what it says', async (button, safe, expected) => {
    const answers: SaveRequest['expected'][] = [];
    const workspace = testWorkspace({
      map,
      file: savedFile,
      desktop: {
        save: async (request) => {
          answers.push(request.expected);
          return request.expected === 'overwrite'
            ? ok(savedFile)
            : failed({ kind: 'deleted-on-disk', name: 'port.argmap', folder: '~/maps' });
        },
        ask: async ({ buttons }) => buttons.indexOf(button),
      },
    });
    rename(workspace);
    expect(await save(workspace)).toBe(safe);
    expect(answers).toEqual(expected);
  });

  test('a map without a file asks for one, by its title', async () => {
    const names: string[] = [];
    const workspace = testWorkspace({
      map: { ...map, title: 'Ports: a/b?' },
      desktop: {
        saveByDialog: async ({ suggestedName }) => {
          names.push(suggestedName);
          return failed({ kind: 'cancelled', name: '', folder: '' });
        },
      },
    });
    expect(await saveAs(workspace)).toBe(false);
    expect(names).toEqual(['Ports a b.argmap']);
    expect(workspace.ui.getState().notice).toBeNull();
  });
});

test('reloading shows what is on disk, and can be undone', async () => {
  const theirs = { ...map, title: 'Theirs' };
  const bytes = new TextEncoder().encode(writeMap(theirs));
  const workspace = testWorkspace({
    map,
    file: savedFile,
    desktop: { reread: async () => ok({ ...savedFile, bytes, stamp: 'sha256:3', writable: true }) },
  });
  await reload(workspace);
  expect(workspace.document.map().title).toBe('Theirs');
  expect(isDirty(workspace.document.getState())).toBe(false);
  workspace.document.undo();
  expect(workspace.document.map()).toBe(map);
  expect(isDirty(workspace.document.getState())).toBe(true);
});

test.each([
  ['', 'Untitled map'],
  ['a\u0000b', 'a b'],
  ['dots...', 'dots'],
])('the title %j becomes the file name %j', (title, name) => {
  expect(fileNameFor(title)).toBe(name);
});
