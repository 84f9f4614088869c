import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import type { Edit } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { mindingWaivers } from '#shared/edit/minding-waivers';
import { editRelation } from '#shared/edit/relations';
import { editSource } from '#shared/edit/sources';
import { addWaiver } from '#shared/edit/waivers';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { subjectFingerprint } from '#shared/review/subject-fingerprint';

const today = '2026-03-31';
const rules = ['unsupported-claim', 'expired-waiver'] as const;
const map = sketch('C1, C1 waives unsupported-claim because "Common ground."');

function report(of: ArgumentMap): readonly string[] {
  return audit(of, { today, rules }).findings.map(
    ({ rule, waived }) => `${rule}${waived ? ' (waived)' : ''}`,
  );
}

describe('a waiver of another program', () => {
  test('holds until its subject is changed', () => {
    expect(report(map)).toEqual(['unsupported-claim (waived)']);
  });

  test('is void as soon as its subject says something else', () => {
    expect(report(mindingWaivers(editNode('C1', { text: 'Rents fell.' }))(map))).toEqual([
      'unsupported-claim',
      'expired-waiver',
    ]);
  });

  test('holds again when its subject says what it said before', () => {
    const changed = mindingWaivers(editNode('C1', { text: 'Rents fell.' }))(map);
    expect(report(mindingWaivers(editNode('C1', { text: 'C1' }))(changed))).toEqual([
      'unsupported-claim (waived)',
    ]);
  });

  test.each<[string, Edit]>([
    ['a note', editNode('C1', { note: 'See the minutes.' })],
    ['a tag', editNode('C1', { tags: ['goal'] })],
  ])('outlives %s', (_, edit) => {
    expect(mindingWaivers(edit)(map).waivers).toEqual(map.waivers);
  });
});

test('a waiver that says what it was of counts for that alone', () => {
  const waiver = { rule: 'unsupported-claim', subject: 'C1', reason: 'Common ground.', by: 'Ann', at: today };
  const waived = addWaiver({ ...waiver, of: subjectFingerprint(map, 'C1') ?? '' })(sketch('C1'));
  expect(report(waived)).toEqual(['unsupported-claim (waived)']);
  expect(report(editNode('C1', { text: 'Rents fell.' })(waived))).toEqual([
    'unsupported-claim',
    'expired-waiver',
  ]);
});

describe('what a subject is', () => {
  const whole = sketch('E1 cites S1, S1 says "Rents rose.", E1 + E2 supports C1 as s1');
  const changes = (edit: Edit, id: string) =>
    subjectFingerprint(whole, id) !== subjectFingerprint(edit(whole), id);

  test.each<[string, string, Edit]>([
    ['a statement: its status', 'E1', editNode('E1', { status: 'assumed' })],
    ['a statement: its confidence', 'E1', editNode('E1', { confidence: 'high' })],
    ['a statement: its grade', 'E1', editNode('E1', { grade: { reliability: 'A', credibility: 1 } })],
    ['a step: its premises', 's1', editRelation('s1', { premises: ['E1'] })],
    ['a step: its warrant', 's1', editRelation('s1', { warrant: 'As rents go.' })],
    ['a source: its text', 'S1', editSource('S1', { text: 'Rents fell.' })],
    ['a source: its status', 'S1', editSource('S1', { status: 'retracted' })],
    [
      'a source: its date',
      'S1',
      editSource('S1', { csl: { title: 'S1', issued: { 'date-parts': [[2012]] } } }),
    ],
  ])('%s', (_, id, edit) => {
    expect(changes(edit, id)).toBe(true);
  });

  test.each<[string, string, Edit]>([
    ['the order of linked premises', 's1', editRelation('s1', { premises: ['E2', 'E1'] })],
    ['a note on a reference', 'S1', editSource('S1', { csl: { title: 'S1', note: 'Lent to Ann.' } })],
    ['its file', 'S1', editSource('S1', { file: 'rents.pdf' })],
  ])('but not %s', (_, id, edit) => {
    expect(changes(edit, id)).toBe(false);
  });
});
