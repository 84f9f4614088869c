import { describe, expect, test } from 'vitest';
import { type Step, stepped } from '../../../../renderer/reader/choosing';
import { blocksOf, spanOfWords } from './text-page';

const text = `The dyke was raised in 1953. Dr. Vos asked for it. It held.

The board paid 3.5 million. Nobody was told.`;
const blocks = blocksOf(text);
const top = { start: 0, end: 0 };

const steps: Readonly<Record<string, Step>> = {
  down: { moves: 'sentence', by: 1 },
  up: { moves: 'sentence', by: -1 },
  'shift down': { moves: 'choice', by: 1 },
  'shift up': { moves: 'choice', by: -1 },
  'end on': { moves: 'end', by: 1 },
  'end back': { moves: 'end', by: -1 },
  'start on': { moves: 'start', by: 1 },
  'start back': { moves: 'start', by: -1 },
};

/** What is chosen after these keys, from nothing or from words that a hand has chosen. */
function chosenBy(keys: string, from?: string): string | null {
  let span = from === undefined ? null : spanOfWords(text, from);
  let anchor: { start: number; end: number } | null = null;
  for (const key of keys.split(', ')) {
    const step = steps[key];
    if (step === undefined) throw new Error(key);
    const next = stepped(blocks, { span, anchor, place: top }, step);
    span = next?.span ?? null;
    anchor = next?.anchor ?? null;
  }
  return span && text.slice(span.start, span.end);
}

describe('choosing by keys', () => {
  test.each([
    ['down', 'The dyke was raised in 1953.'],
    ['down, down', 'Dr. Vos asked for it.'],
    ['down, down, down, down', 'The board paid 3.5 million.'],
    ['down, down, up', 'The dyke was raised in 1953.'],
    ['down, up, up', 'The dyke was raised in 1953.'],
    ['down, down, down, down, down, down, down', 'Nobody was told.'],
    ['down, shift down', 'The dyke was raised in 1953. Dr. Vos asked for it.'],
    ['down, shift down, shift up', 'The dyke was raised in 1953.'],
    ['down, down, shift up', 'The dyke was raised in 1953. Dr. Vos asked for it.'],
    ['down, down, shift up, shift down', 'Dr. Vos asked for it.'],
    ['down, down, down, shift down', 'It held.\n\nThe board paid 3.5 million.'],
    ['down, end back', 'The dyke was raised in'],
    ['down, end back, end back, end on', 'The dyke was raised in'],
    ['down, start on', 'dyke was raised in 1953.'],
    ['down, start on, start back', 'The dyke was raised in 1953.'],
    ['down, down, down, end on', 'It held.\n\nThe'],
    ['down, shift down, down', 'It held.'],
  ])('%s', (keys, chosen) => {
    expect(chosenBy(keys)).toBe(chosen);
  });

  test('goes on from what a hand has chosen', () => {
    expect(chosenBy('down', 'Vos asked')).toBe('It held.');
    expect(chosenBy('up', 'It held')).toBe('Dr. Vos asked for it.');
    expect(chosenBy('shift down', 'Vos asked')).toBe('Dr. Vos asked for it. It held.');
  });

  test('never comes to nothing: the last word stays', () => {
    expect(chosenBy('end back, end back, end back', 'It held.')).toBe('It');
    expect(chosenBy('start on, start on, start on', 'It held.')).toBe('held.');
  });

  test('begins at the sentence where the reader is, and goes on from one that was read', () => {
    const inMiddle = spanOfWords(text, 'board');
    const begun = stepped(
      blocks,
      { span: null, anchor: null, place: inMiddle },
      { moves: 'sentence', by: 1 },
    );
    expect(text.slice(begun?.span.start, begun?.span.end)).toBe('The board paid 3.5 million.');
    const read = spanOfWords(text, 'It held.');
    const next = stepped(blocks, { span: null, anchor: null, place: read }, { moves: 'sentence', by: 1 });
    expect(text.slice(next?.span.start, next?.span.end)).toBe('The board paid 3.5 million.');
  });

  test('a text without words has nothing to choose', () => {
    expect(stepped([], { span: null, anchor: null, place: top }, { moves: 'sentence', by: 1 })).toBeNull();
  });
});
