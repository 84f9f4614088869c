import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLarge, decodeMap } from '#shared/file/decode';
import { describeFileProblem } from '#shared/file/describe-problem';
import { parseTakenOut } from '#shared/file/parse';
import { firstNotUtf8 } from '#shared/file/utf8';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';

const text = writeMap(sketch('E1 supports C1'));
const bytes = new TextEncoder().encode(text);

function sayingOf(file: Uint8Array): string {
  const result = decodeMap(file);
  return result.ok ? writeMap(result.value) : describeFileProblem('f.argmap', result.problem);
}

describe('a file in bytes', () => {
  test('is opened', () => expect(sayingOf(bytes)).toBe(text));

  test('may begin with a byte order mark, which is not saved', () => {
    expect(sayingOf(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toBe(text);
  });

  test('may have CRLF at the ends of its lines, which become LF', () => {
    expect(sayingOf(new TextEncoder().encode(text.replaceAll('\n', '\r\n')))).toBe(text);
  });

  test('keeps lone surrogates, NUL and line separators in its texts', () => {
    const odd = text.replace('"text": "C1"', '"text": "\\ud800 \\u0000 \u2028 😀"');
    expect(sayingOf(new TextEncoder().encode(odd))).toBe(odd);
  });

  test('must be UTF-8 to the last byte', () => {
    expect(sayingOf(new Uint8Array([...bytes, 0xc3]))).toBe(
      `f.argmap is not a text in UTF-8: the byte at offset ${bytes.length} does not belong there. Save it as UTF-8 and open it again.`,
    );
  });

  test.each([
    ['little-endian with a mark', [0xff, 0xfe, 0x7b, 0]],
    ['big-endian with a mark', [0xfe, 0xff, 0, 0x7b]],
    ['little-endian', [0x7b, 0, 0x7d, 0]],
    ['big-endian', [0, 0x7b, 0, 0x7d]],
  ])('in UTF-16, %s, is told so', (_, file) => {
    expect(sayingOf(new Uint8Array(file))).toBe(
      'f.argmap is written in UTF-16. Save it as UTF-8 and open it again.',
    );
  });

  test('may be empty', () => {
    expect(sayingOf(new Uint8Array())).toBe('f.argmap is not JSON: at line 1, column 1, the file is empty.');
  });
});

test('the first wrong byte is found exactly where the decoder refuses', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const accepts = (file: Uint8Array) => {
    try {
      decoder.decode(file);
      return true;
    } catch {
      return false;
    }
  };
  const anyByte = fc.oneof(
    fc.nat(255),
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
  );
  fc.assert(
    fc.property(fc.array(anyByte, { maxLength: 8 }), (list) => {
      const file = new Uint8Array(list);
      const offset = firstNotUtf8(file);
      expect(accepts(file.subarray(0, offset))).toBe(true);
      expect(accepts(file)).toBe(offset === undefined);
    }),
    { numRuns: 3000 },
  );
});

describe('a large file', () => {
  const book = 'Rents rose — by “nine” percent.\n'.repeat(1000);
  const withBook = text.replace(
    '"sources": []',
    `"sources": [{"id": "S1", "csl": {}, "text": ${JSON.stringify(book)}}]`,
  );

  test('is the same map when its long texts come apart from it', () => {
    const taken = decodeLarge(new TextEncoder().encode(withBook));
    const map = taken.ok ? parseTakenOut(taken.value) : undefined;
    expect(map?.ok && writeMap(map.value)).toBe(sayingOf(new TextEncoder().encode(withBook)));
  });

  test('is a small rest and its texts', () => {
    const taken = decodeLarge(new TextEncoder().encode(withBook));
    expect(taken.ok && [taken.value.strings, taken.value.rest.length < 1000]).toEqual([[book], true]);
  });

  test.each([
    ['a comma too many behind a long text', withBook.replace('}]', ',}]')],
    ['a quotation mark too few', withBook.slice(0, -200).replace('percent.\\n"', 'percent.\\n')],
    ['a line end within a long text', withBook.replace('\\n', '\n')],
    ['a long text as an id', withBook.replace('"S1"', JSON.stringify(book))],
    ['what stands for a long text', withBook.replace('"title": ""', '"title": "\\u00000\\u0000"')],
  ])('with %s gets the answer that a small one gets', (_, file) => {
    const bytes = new TextEncoder().encode(file);
    const taken = decodeLarge(bytes);
    const map = taken.ok ? parseTakenOut(taken.value) : taken;
    const saying = map?.ok ? writeMap(map.value) : map && describeFileProblem('f.argmap', map.problem);
    expect(saying).toBe(sayingOf(bytes));
  });
});
