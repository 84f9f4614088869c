import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { firstViewport, rememberView } from '../../../../renderer/canvas/first-view';
import { createSurvey } from '../../../../renderer/canvas/map-geometry';
import { firstViewOf } from '../../../../renderer/canvas/views';
import { createDocument } from '../../../../renderer/store/document-store';

const size = { width: 1000, height: 700 };
const map = sketch('E1 supports C1, C1 supports R1');
const file = { token: 't', name: 'port.argmap', folder: '~', stamp: 's' };
const documentIn = (place: typeof file | null) =>
  createDocument({ map, file: place, unsaved: false, randomBytes: (count) => new Uint8Array(count) });
const survey = createSurvey();
const fitting = firstViewOf(
  survey(map, null)
    .boxes.entries()
    .map(([, box]) => box),
  size,
);

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

describe('a map opens', () => {
  test('where the person left its file', () => {
    const left = { x: 120, y: 80, zoom: 1.5 };
    rememberView(documentIn(file), left);
    expect(firstViewport(documentIn(file), survey, size)).toEqual(left);
  });

  test('with all of it where nothing of it is to be seen from there any more', () => {
    rememberView(documentIn(file), { x: -90_000, y: 0, zoom: 1 });
    expect(firstViewport(documentIn(file), survey, size)).toEqual(fitting);
  });

  test('with all of it where it has no file yet, and looking around leaves no trace', () => {
    rememberView(documentIn(null), { x: 120, y: 80, zoom: 1.5 });
    expect(firstViewport(documentIn(null), survey, size)).toEqual(fitting);
  });
});
