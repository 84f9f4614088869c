import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '#shared/intake/decode-text';
import { utf8, utf16 } from '../../../support/documents';

const text = 'Die Straße wurde gesperrt: “Übermorgen”, sagt er.\n';

test.each([
  ['UTF-8', utf8(text), 'utf-8', false],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`), 'utf-8', false],
  ['UTF-16, little end first, with a mark', utf16(`\ufeff${text}`, true), 'utf-16le', false],
  ['UTF-16, big end first, with a mark', utf16(`\ufeff${text}`, false), 'utf-16be', false],
  ['UTF-16, little end first, without a mark', utf16(text, true), 'utf-16le', true],
  ['UTF-16, big end first, without a mark', utf16(text, false), 'utf-16be', true],
])('%s is read, without its mark', (_, bytes, encoding, isGuess) => {
  expect(decodeText(bytes)).toEqual({ text, encoding, isGuess });
});

test('what is no UTF-8 is taken for Windows-1252, and that is a guess', () => {
  const latin1 = Uint8Array.from('Stra\xdfe \x93na\xefve\x94', (letter) => letter.charCodeAt(0));
  expect(decodeText(latin1)).toEqual({ text: 'Straße “naïve”', encoding: 'windows-1252', isGuess: true });
});

test('an encoding that the file claims goes before the guess', () => {
  const cyrillic = Uint8Array.from([0xcc, 0xe8, 0xf0]);
  expect(decodeText(cyrillic, 'windows-1251')).toEqual({
    text: 'Мир',
    encoding: 'windows-1251',
    isGuess: false,
  });
});

test('UTF-16 is not believed where its name could be read as ASCII', () => {
  expect(decodeText(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), 'utf-16')?.text).toBe('café');
});

test('Latin-1 that is claimed is read in the way of Windows', () => {
  const quoted = Uint8Array.from('\x93na\xefve\x94', (letter) => letter.charCodeAt(0));
  expect(decodeText(quoted, 'iso-8859-1')?.text).toBe('“naïve”');
});

test('an encoding that nobody knows is as if none were claimed', () => {
  expect(decodeText(Uint8Array.from([0xe9]), 'klingon')?.text).toBe('é');
});

test('bytes with zeros here and there are no text', () => {
  expect(decodeText(Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0x41, 0x42, 0x43, 0x44, 0x45]))).toBeUndefined();
});

test('bytes that are mostly control characters are no text', () => {
  expect(decodeText(Uint8Array.from([1, 2, 3, 4, 5, 6, 65]))).toBeUndefined();
});

test('all text without control characters comes back as it was written in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      fc.pre(!/\p{Cc}|\ufeff/u.test(written));
      return decodeText(utf8(written))?.text === written;
    }),
  );
});

test('no bytes at all make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      return decoded === undefined || !decoded.text.includes('\0');
    }),
  );
});
