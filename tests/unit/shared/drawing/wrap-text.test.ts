import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemesOf, widthOf } from '#shared/drawing/measure';
import { wrapText } from '#shared/drawing/wrap-text';
import { anyText } from '../../../support/arbitrary-map';

const style = { size: 14, bold: false };
const wrap = (text: string, width = 212, maxLines = 12) => wrapText(text, { style, width, maxLines });

describe('wrapping', () => {
  test('leaves no word alone on the last line where the lines can be even', () => {
    const { lines } = wrap('one two three four five six seven eight nine ten eleven', 200);
    const widths = lines.map((line) => widthOf(line, style));
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  });

  test('breaks no character that a reader sees as one', () => {
    const characters = ['👨‍👩‍👧‍👦', '🇫🇷', '👍🏽', 'か\u3099'].flatMap((one) =>
      Array.from({ length: 7 }, () => one),
    );
    const { lines } = wrap(characters.join(''), 60, 40);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.flatMap((line) => graphemesOf(line))).toEqual(characters);
  });

  test('begins no line with what closes, and ends none with what opens', () => {
    const { lines } = wrap('改革は「輸出業者」を助ける、と大臣は言った。'.repeat(6), 75, 40);
    expect(lines.filter((line) => /^[、。」]|「$/u.test(line))).toEqual([]);
  });

  test('keeps the line ends of the text', () => {
    expect(wrap('one\ntwo').lines).toEqual(['one', 'two']);
  });

  test('says when there is more than it shows', () => {
    const { lines, isCut } = wrap('word '.repeat(400), 100, 3);
    expect(lines).toHaveLength(3);
    expect(isCut).toBe(true);
    expect(lines[2]?.endsWith('…')).toBe(true);
  });

  test('never makes a line that is too wide, unless one character is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, width) => {
        const wide = wrap(text, width).lines.filter(
          (line) => widthOf(line, style) > width + 0.01 && graphemesOf(line.trim()).length > 1,
        );
        expect(wide).toEqual([]);
      }),
    );
  });

  test('loses no letter of a text that it does not cut', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { lines, isCut } = wrap(text, 212, 100);
        if (!isCut) expect(letters(lines.join(''))).toBe(letters(text));
      }),
    );
  });
});
