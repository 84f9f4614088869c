import { describe, expect, test } from 'vitest';
import { setTitle } from '#shared/edit/map-fields';
import { removeItems } from '#shared/edit/remove';
import { sketch } from '#shared/model/sketch';
import { isDirty } from '../../../../renderer/store/document-store';
import { testWorkspace } from '../../../support/test-workspace';

const open = () => testWorkspace({ map: sketch('E1 supports C1') }).document;

describe('a document', () => {
  test('that is undone back to what was saved has no unsaved changes', () => {
    const document = open();
    document.apply(setTitle('New'), { label: 'edit title' });
    expect(isDirty(document.getState())).toBe(true);
    document.undo();
    expect(isDirty(document.getState())).toBe(false);
  });

  test('forgets the selection of what is gone', () => {
    const document = open();
    document.select(['E1', 'C1'], 'E1');
    document.apply(removeItems(['E1']), { label: 'delete' });
    expect([...document.getState().selection]).toEqual(['C1']);
    expect(document.getState().current).toBeNull();
  });

  test('never gives an id again, not even one that undo took away', () => {
    const document = open();
    const ids = Array.from({ length: 500 }, () => document.newId('n'));
    expect(new Set(ids).size).toBe(500);
  });

  test('that stores the text of a source is drawn before its quotes are looked for', () => {
    const map = sketch('E1 supports C1');
    const storing = (text: string) => ({ ...map, sources: [{ id: 'S1', csl: {}, text }] });
    const judged = (stored: typeof map) => testWorkspace({ map: stored }).document.getState().judged;
    expect(judged(map)).toBe(map);
    expect(judged(storing('Rents rose.')).nodes).toEqual(map.nodes);
    expect(judged(storing('Rents rose. '.repeat(500))).nodes).toEqual([]);
  });
});
