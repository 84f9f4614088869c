import { headOf } from './head-of';

/** In every runtime of JavaScript, though in no ECMAScript library. */
declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Nothing in the file says that this is the encoding: it is the likeliest. */
  readonly isGuess: boolean;
}

/**
 * The text in bytes: by a byte order mark, by the zeros of UTF-16, as UTF-8 where they are that throughout, else in
 * the encoding that the file claims, else as Windows-1252, in which every byte is a letter.
 *
 * @returns nothing where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, claimed?: string): DecodedText | undefined {
  const decoded = decodedText(bytes, claimed);
  return isText(decoded.text) ? decoded : undefined;
}

function decodedText(bytes: Uint8Array, claimed: string | undefined): DecodedText {
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: decode(marked, bytes), encoding: marked, isGuess: false };
  const wide = byZeros(bytes);
  if (wide !== undefined) return { text: decode(wide, bytes), encoding: wide, isGuess: true };
  const utf8 = decodeWhole('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', isGuess: false };
  const asClaimed = claimed === undefined ? undefined : claimedText(claimed, bytes);
  if (asClaimed !== undefined) return asClaimed;
  return { text: windows1252(bytes), encoding: 'windows-1252', isGuess: true };
}

/** Where the name of an encoding stands in single bytes, the text is in none of two bytes for a letter. */
function claimedText(claimed: string, bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingNamed(claimed);
  if (encoding === undefined || encoding.startsWith('utf-16')) return undefined;
  const text = encoding === 'windows-1252' ? windows1252(bytes) : decodeWhole(encoding, bytes);
  return text === undefined ? undefined : { text, encoding, isGuess: false };
}

/** As the standard calls it: what is named Latin-1 is Windows-1252. */
function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function byMark(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes, 3);
  if (head.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (head.startsWith('\xff\xfe')) return 'utf-16le';
  return head.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
}

/** Letters of Western languages have a zero for their upper byte. */
function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : undefined;
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** What Windows has in place of the control characters U+0080 to U+009F; some versions of Node leave those. */
const instead = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = decode('windows-1252', bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => instead[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Nothing where a byte does not belong to the encoding. */
function decodeWhole(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text has no NUL, and next to no control characters but those that move. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false;
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls <= sample.length / 100;
}
