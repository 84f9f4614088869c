import { expect, test } from 'vitest';
import { changeKind } from '#shared/edit/change-kind';
import { answerQuestion, reopenQuestion } from '#shared/edit/critical-answers';
import { editNode } from '#shared/edit/edit-node';
import { sketch } from '#shared/model/sketch';

const map = sketch('E1 supports C1 as s1, s1 uses sign, s1 doubts correlation, s1 answers x');
const answer = { question: 'correlation', ok: true, note: 'Seen.', by: 'Ann', at: '2026-03-31' };

function answersOf(changed: typeof map) {
  return changed.relations[0]?.answers;
}

test('an answer takes the place of the one before', () => {
  expect(answersOf(answerQuestion('s1', answer)(map))).toEqual([answer, { question: 'x', ok: true }]);
});

test('what a file says beyond what is known here stays with the answer, and a note that is taken out goes', () => {
  const odd = { question: 'correlation', ok: false, note: 'Old.', seen: 'twice' };
  const before = { ...map, relations: map.relations.map((each) => ({ ...each, answers: [odd] })) };
  expect(answersOf(answerQuestion('s1', { question: 'correlation', ok: true })(before))).toEqual([
    { seen: 'twice', question: 'correlation', ok: true },
  ]);
});

test('the same answer again changes nothing', () => {
  const answered = answerQuestion('s1', answer)(map);
  expect(answerQuestion('s1', answer)(answered)).toBe(answered);
});

test('a question is open again without its answer', () => {
  expect(answersOf(reopenQuestion('s1', 'correlation')(map))).toEqual([{ question: 'x', ok: true }]);
  expect(reopenQuestion('s1', 'nothing')(map)).toBe(map);
});

test('evidence has no standard of proof, and what becomes evidence loses it', () => {
  const asked = editNode('C1', { standard: 'scintilla' })(map);
  expect(asked.nodes.find(({ id }) => id === 'C1')?.standard).toBe('scintilla');
  expect(editNode('E1', { standard: 'scintilla' })(map)).toBe(map);
  expect(changeKind(['C1'], 'evidence')(asked).nodes.find(({ id }) => id === 'C1')).not.toHaveProperty(
    'standard',
  );
});
