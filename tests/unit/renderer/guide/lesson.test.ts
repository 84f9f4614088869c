import { expect, test } from 'vitest';
import { changeKind } from '#shared/edit/change-kind';
import { cite } from '#shared/edit/citations';
import { editNode } from '#shared/edit/edit-node';
import { addSource } from '#shared/edit/sources';
import { sketch } from '#shared/model/sketch';
import { progress, steps } from '../../../../renderer/guide/lesson';
import { createDocument } from '../../../../renderer/store/document-store';

function opened(text: string) {
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  return createDocument({ map: sketch(text), file: null, unsaved: false, randomBytes });
}

test.each([
  { done: 0, map: '' },
  { done: 1, map: 'R1' },
  { done: 2, map: 'C1 supports R1' },
  { done: 3, map: 'C1 supports R1, E1 supports C1' },
  { done: 4, map: 'C1 supports R1, E1 supports C1, C2 attacks C1' },
])('$done steps are done by “$map”', ({ done, map }) => {
  expect(progress(opened(map).getState(), 0)).toBe(done);
});

test('a statement counts when it is written, and not while', () => {
  const document = opened('R1');
  document.edit('R1');
  const whileWriting = progress(document.getState(), 0);
  document.edit(null);
  document.apply(editNode('R1', { text: '' }), { label: 'edit' });
  expect([whileWriting, progress(document.getState(), 0)]).toEqual([0, 0]);
});

test('what was done once stays done, whatever becomes of it', () => {
  const document = opened('C1 supports R1');
  document.apply(changeKind(['R1'], 'claim'), { label: 'change' });
  expect(progress(document.getState(), 2)).toBe(2);
});

test('the last steps are to look at a finding, to cite a source and to save', () => {
  const document = opened('C1 supports R1, E1 supports C1, C2 attacks C1');
  document.highlight(['E1'], 'evidence-no-source E1');
  document.apply(addSource({ id: 's1', csl: { type: 'report', title: 'A report' } }), { label: 'add' });
  document.apply(cite('E1', { source: 's1' }), { label: 'cite' });
  const beforeSaving = progress(document.getState(), 4);
  document.markSaved(document.map(), { token: 't', name: 'a.argmap', folder: '/', stamp: 's' });
  expect([beforeSaving, progress(document.getState(), 6)]).toEqual([steps.length - 1, steps.length]);
});
