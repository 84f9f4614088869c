import { expect, test } from 'vitest';
import type { Opening } from '#shared/desktop/desktop-api';
import { writeMap } from '#shared/file/write';
import { emptyMap } from '#shared/model/argument-map';
import { readOpening } from '../../../../renderer/session/opening';
import { savedFile, testWorkspace } from '../../../support/test-workspace';

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (text: string) => ({ ...savedFile, bytes: utf8(text), writable: true });
const read = (opening: Opening) => readOpening(testWorkspace({ map: emptyMap() }), opening);

test('a file that is no map is refused with its name and the place', async () => {
  const opened = await read({ kind: 'file', file: file('{"format": "argmap"') });
  expect(opened.kind === 'problem' && opened.notice.detail).toMatch(/port\.argmap.*line 1/s);
});

test('a file with work that was never saved opens as that work, unsaved', async () => {
  const text = writeMap({ ...emptyMap('Rescued') });
  const draft = {
    id: 'd1',
    title: 'Rescued',
    file: savedFile,
    bytes: utf8(text),
    keptAt: '2026-05-31T10:00:00Z',
  };
  const opened = await read({ kind: 'file', file: file(writeMap(emptyMap('Old'))), draft });
  expect(opened).toMatchObject({ kind: 'map', unsaved: true, map: { title: 'Rescued' } });
});

test('a sample has no file, so that saving asks where', async () => {
  const opened = await read({ kind: 'sample', sample: { id: 's', text: writeMap(emptyMap('S')) } });
  expect(opened).toMatchObject({ kind: 'map', file: null, unsaved: false });
});
