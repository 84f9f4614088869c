import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatorOf } from '#shared/reading/locator';
import { blockAt, partsOf, spanIn, spanOf, textOf } from '../../../../renderer/reader/blocks';
import { blocksIn, spanWithin, trimmed, wholeWords } from '../../../../renderer/reader/local';
import { asRead } from '../../../../renderer/reader/quoting';
import { blocksOf, pageOf, spanOfWords } from './text-page';

describe('a text as it is drawn', () => {
  test('a paragraph of ordinary length is one block', () => {
    expect(blocksOf('The dyke held.\n\nThe board paid.').map(textOf)).toEqual([
      'The dyke held.',
      'The board paid.',
    ]);
  });

  test('a page is marked where it begins, once', () => {
    const blocks = blocksOf('The dyke held.\n\nIt was old.\n\fThe board paid.\n\nIt had to.');
    expect(blocks.map(({ page }) => page)).toEqual([1, undefined, 2, undefined]);
  });

  test('a very long paragraph is cut behind a sentence, and nothing of it is lost', () => {
    const text = 'The board paid for it all. '.repeat(400);
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.slice(0, -1).every(({ to }) => text.slice(0, to).endsWith('. '))).toBe(true);
    expect(parts.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
  });

  test('a text without blanks is cut, but not within a character', () => {
    const parts = partsOf('🜁'.repeat(4000));
    expect(parts.every(({ from, to }) => from % 2 === 0 && to % 2 === 0)).toBe(true);
    expect(parts.at(-1)?.to).toBe(8000);
  });
});

describe('places', () => {
  const text = 'The dyke held.\n\nThe board paid, and the coun-\ncil was not told of it.\n\nSo it went.';
  const { blocks, reading } = pageOf(text);

  test('a passage over several blocks lies on each of them', () => {
    const span = { start: text.indexOf('held'), end: text.indexOf('So it') + 5 };
    const drawn = blocksIn(blocks, span).map((index) => {
      const block = blocks[index];
      const local = block && spanWithin(block, span);
      return block && local ? textOf(block).slice(local.start, local.end) : '';
    });
    expect([drawn[0], drawn.at(-1)]).toEqual(['held.', 'So it']);
  });

  test('a passage reads in one line, with its words put together', () => {
    const span = spanOfWords(text, 'the coun-\ncil was');
    expect(asRead(reading, span)).toBe('the council was');
  });

  test('a passage outside of a block is not on it', () => {
    const [first] = blocks;
    expect(first && spanWithin(first, spanOfWords(text, 'So it'))).toBeNull();
  });

  test('blanks around a passage go; blanks alone are none', () => {
    expect(trimmed(text, { start: 3, end: 9 })).toEqual(spanOfWords(text, 'dyke'));
    expect(trimmed(text, { start: 14, end: 16 })).toBeNull();
  });

  test('a passage that cuts words has them whole', () => {
    const span = wholeWords(text, spanOfWords(text, 'ke hel'));
    expect(span && text.slice(span.start, span.end)).toBe('dyke held');
    expect(wholeWords(text, spanOfWords(text, 'dyke'))).toEqual(spanOfWords(text, 'dyke'));
  });

  test('the page is its locator, or the pages', () => {
    const paged = 'The dyke held.\n\fThe board paid.\n\nSo it went.';
    const there = pageOf(paged).reading;
    expect(locatorOf(there, spanOfWords(paged, 'board'))).toBe('p. 2');
    expect(locatorOf(there, { start: 4, end: paged.indexOf('board') })).toBe('pp. 1–2');
    expect(locatorOf(reading, spanOfWords(text, 'board'))).toBeNull();
  });
});

test('what is drawn of a block leads back to the same place in the stored text', () => {
  const words = fc.constantFrom('dyke', 'board', 'com-\nmit', 'a.', 'B.', '\n', '\n\n', '\f', '“so”', '7');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const blocks = blocksOf(text);
      for (const [index, block] of blocks.entries()) {
        expect(blockAt(blocks, spanOf(block).start)).toBe(index);
        const { length } = textOf(block);
        for (let start = 0; start < length; start += 1) {
          if (/\s/u.test(textOf(block)[start] ?? ' ')) continue;
          const stored = spanIn(block, { start, end: start + 1 });
          expect(spanWithin(block, stored)?.start).toBe(start);
        }
      }
    }),
    { numRuns: 60 },
  );
});
