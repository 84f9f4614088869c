import { argdownWords } from '#shared/words/argdown';
import { commentEnd } from './comment';
import { dataEnd } from './data-end';
import { type Emphasis, newEmphasis, signAt } from './emphasis';
import { lineStart } from './line-start';
import { fault, matchAt, type Reader } from './reader';
import { shortcodes } from './shortcodes';
import type { Content, Link } from './syntax';
import { tagAt } from './tag';

const words = argdownWords.faults;
const plainRun = /[^\\@#*_[\],.:;</>\-\r\n(){}]+/y;

/** What a text is put together from. */
interface Draft {
  readonly pieces: Piece[];
  readonly links: Link[];
  readonly emphasis: Emphasis;
}

export interface Piece {
  text: string;
  readonly tag?: string;
}

/** The text that begins here, over as many lines as it has. Stops before data and at the start of a line that is none of it. */
export function readContent(reader: Reader): Content {
  const pieces: Piece[] = [];
  const draft: Draft = { pieces, links: [], emphasis: newEmphasis() };
  const { text } = reader;
  while (reader.at < text.length) {
    const character = text[reader.at];
    if (character === '\n' || character === '\r') {
      if (!readLineBreak(reader, draft)) break;
    } else if (character === '{' && dataEnd(reader, reader.at) !== undefined) break;
    else readPiece(reader, draft);
  }
  return contentOf(draft);
}

/** Whether the text goes on in the next line. */
function readLineBreak(reader: Reader, { pieces }: Draft): boolean {
  reader.at += reader.text.startsWith('\r\n', reader.at) ? 2 : 1;
  const line = lineStart(reader);
  if (line.kind !== 'text') return false;
  pieces.push({ text: ' ' });
  reader.at = line.at;
  return true;
}

function readPiece(reader: Reader, draft: Draft): void {
  const { text, at } = reader;
  const run = matchAt(plainRun, text, at)?.[0];
  const comment = run === undefined ? commentEnd(reader, at) : undefined;
  const sign = text[at] ?? '';
  if (run !== undefined) take(reader, draft, run);
  else if (comment !== undefined) reader.at = comment;
  else (signReaders.get(sign) ?? readWord)(reader, draft);
}

function readWord(reader: Reader, draft: Draft): void {
  take(reader, draft, reader.text[reader.at] ?? '');
}

/** Takes words of the file as they are, or as `meaning` where they stand for something else. */
function take(reader: Reader, { pieces }: Draft, written: string, meaning = written): void {
  pieces.push({ text: meaning });
  reader.at += written.length;
}

function readEscaped(reader: Reader, draft: Draft): void {
  const escaped = reader.text[reader.at + 1];
  const isCharacter = escaped !== undefined && escaped !== '\n' && escaped !== '\r';
  if (isCharacter) take(reader, draft, `\\${escaped}`, escaped);
  else take(reader, draft, '\\');
}

/** A short code such as `.->.`; anything else of that shape is words, and no signs in it count. */
function readSpecial(reader: Reader, draft: Draft): void {
  const { text, at, next } = reader;
  const sign = text[at] ?? '';
  const end = next(sign, at + 2);
  const blank = nextBlank(reader, at + 1);
  if (end === -1 || end > blank) {
    readWord(reader, draft);
    return;
  }
  const written = text.slice(at, end + 1);
  take(reader, draft, written, shortcodes.get(written) ?? written);
}

function nextBlank({ text, next }: Reader, from: number): number {
  const places = [' ', '\t', '\n', '\r'].map((blank) => next(blank, from));
  return Math.min(text.length, ...places.filter((place) => place !== -1));
}

function readTag(reader: Reader, draft: Draft): void {
  const found = tagAt(reader.text, reader.at);
  if (found === undefined) {
    readWord(reader, draft);
    return;
  }
  draft.pieces.push({ text: found.name, tag: found.name });
  reader.at = found.end;
}

function readSign(reader: Reader, { pieces, emphasis }: Draft): void {
  const sign = signAt(reader.text, reader.at, emphasis);
  const piece = { text: sign.written };
  pieces.push(piece);
  if (sign.opens) emphasis.open.push({ written: sign.written, piece });
  if (sign.closes) {
    const opened = emphasis.open.pop();
    if (opened) opened.piece.text = '';
    piece.text = '';
    emphasis.isUsed = true;
  }
  reader.at += sign.written.length;
}

function readBracket(reader: Reader, draft: Draft): void {
  const { text, at, next } = reader;
  const link = linkAt(reader);
  if (link) {
    draft.links.push(link);
    draft.pieces.push({ text: link.text });
    reader.at = link.end;
    return;
  }
  const end = next(']', at + 2);
  const isTitle = end !== -1 && end <= lineEnd(reader) && text[at + 1] !== '-';
  if (isTitle) fault(reader, at, words.bracketInText(text.slice(at, end + 1)));
  else readWord(reader, draft);
}

/** A link such as `[Title](address)`. */
function linkAt({ text, at, next }: Reader): (Link & { readonly end: number }) | undefined {
  const close = next(']', at + 1);
  if (close <= at + 1 || text[close + 1] !== '(') return undefined;
  const end = next(')', close + 3);
  if (end === -1) return undefined;
  return { text: text.slice(at + 1, close), url: text.slice(close + 2, end).trim(), end: end + 1 };
}

/** Whether a link, and not the name of a statement, begins here. */
export function isLinkAt(reader: Reader): boolean {
  return linkAt(reader) !== undefined;
}

function readAngle(reader: Reader, draft: Draft): void {
  const { text, at, next } = reader;
  const end = next('>', at + 2);
  const isTitle = end !== -1 && end <= lineEnd(reader) && text[at + 1] !== '-';
  if (isTitle) fault(reader, at, words.angleInText(text.slice(at, end + 1)));
  else readWord(reader, draft);
}

/** A mention such as `@[Title]`: words, and no relation. */
function readMention(reader: Reader, draft: Draft): void {
  const { text, at, next } = reader;
  const close = text[at + 1] === '[' ? ']' : text[at + 1] === '<' ? '>' : '';
  const end = close === '' ? -1 : next(close, at + 3);
  const isMention = end !== -1 && end <= lineEnd(reader);
  take(reader, draft, isMention ? text.slice(at, end + 1) : '@');
}

export function lineEnd({ text, at, next }: Reader): number {
  const end = next('\n', at);
  return end === -1 ? text.length : end;
}

function contentOf({ pieces, links, emphasis }: Draft): Content {
  const tags = new Set(pieces.flatMap((piece) => piece.tag ?? []));
  let last = pieces.length;
  while (last > 0 && (pieces[last - 1]?.tag !== undefined || pieces[last - 1]?.text.trim() === '')) last -= 1;
  const text = pieces
    .slice(0, last)
    .map((piece) => piece.text)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  return { text, tags: [...tags], links, isEmphasised: emphasis.isUsed };
}

const signReaders: ReadonlyMap<string, typeof readWord> = new Map([
  ['\\', readEscaped],
  ['.', readSpecial],
  [':', readSpecial],
  ['#', readTag],
  ['*', readSign],
  ['_', readSign],
  ['[', readBracket],
  ['<', readAngle],
  ['@', readMention],
]);
