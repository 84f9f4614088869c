import { expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { briefMap } from '../../../support/brief-map';
import { brokenText } from '../../../support/broken-text';

const rules = ['footnote-reconciliation', 'sentence-coverage'] as const;
const found = (text: string, passages: Readonly<Record<string, string>> = {}) =>
  audit(briefMap(text, passages), { today: '2026-03-31', rules }).findings.map(
    ({ rule, severity, message }) => [rule, severity, message] as const,
  );
const whole = (text: string) => found(text, { C1: text });

test('all sentences that are left out are one finding', () => {
  const passages = {
    C1: 'Its boats were 40 years old.',
    C2: 'Since the \npassengers pay for all of it, the \ncouncil owes them one.',
  };
  expect(found(brokenText, passages)).toContainEqual([
    'sentence-coverage',
    'warning',
    '20 of 22 sentences of “S1” are carried by no node (covered: 9 %): quote them, or say why they are left out.',
  ]);
});

test('a brief that is quoted whole has no finding', () => {
  expect(whole('The ferry is late. Nobody pays for it.')).toEqual([]);
});

test('a text whose notes are missing altogether is a warning', () => {
  expect(whole(brokenText)).toEqual([
    ['footnote-reconciliation', 'warning', 'In “S1” 4 marks call notes, but the stored text has no notes.'],
  ]);
});

const body = 'The ferry is late.1 The quays are old.2 Nobody pays.3';

test.each([
  ['error', '1. Lind.\n\n2. Holm.', 'In “S1” mark 3 has no note.'],
  ['error', '1. Lind.\n\n4. Holm.', 'In “S1” marks 2 and 3 have no note and note 4 has no mark.'],
  ['warning', '1. Lind.\n\n2. Holm.\n\n3. Berg.\n\n4. Dahl.', 'In “S1” note 4 has no mark.'],
  ['info', '1. Lind.\n\n2. Holm.\n\n3. Lind.', 'In “S1” notes 1 and 3 are there twice.'],
])('notes and marks that do not fit are of severity %s: %#', (severity, notes, message) => {
  expect(whole(`${body}\n\nNotes\n\n${notes}`)).toEqual([['footnote-reconciliation', severity, message]]);
});

test('of many marks the first are named', () => {
  const many = Array.from({ length: 8 }, (_, index) => `Boat ${index} is late.${index + 2}`).join(' ');
  expect(whole(`It is so.1 ${many}\n\nNotes\n\n1. Lind.`)[0]?.[2]).toBe(
    'In “S1” marks 2, 3, 4, 5, 6 and 3 more have no note.',
  );
});
