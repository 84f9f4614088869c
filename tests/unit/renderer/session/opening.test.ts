import { expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import { emptyMap } from '#shared/model/argument-map';
import { readOpening } from '../../../../renderer/session/opening';
import { savedFile } from '../../../support/test-workspace';

const file = (text: string) => ({ ...savedFile, bytes: new TextEncoder().encode(text), writable: true });

test('a file that is no map is refused with its name and the place', () => {
  const opened = readOpening({ kind: 'file', file: file('{"format": "argmap"') });
  expect(opened.kind === 'problem' && opened.notice.detail).toMatch(/port\.argmap.*line 1/s);
});

test('a file with work that was never saved opens as that work, unsaved', () => {
  const text = writeMap({ ...emptyMap('Rescued') });
  const draft = { id: 'd1', title: 'Rescued', file: savedFile, text, keptAt: '2026-05-31T10:00:00Z' };
  const opened = readOpening({ kind: 'file', file: file(writeMap(emptyMap('Old'))), draft });
  expect(opened).toMatchObject({ kind: 'map', unsaved: true, map: { title: 'Rescued' } });
});

test('a sample has no file, so that saving asks where', () => {
  const opened = readOpening({ kind: 'sample', sample: { id: 's', text: writeMap(emptyMap('S')) } });
  expect(opened).toMatchObject({ kind: 'map', file: null, unsaved: false });
});
