import { pageBreak } from './page-break';

/**
 * What a line of a stored text is by itself.
 * - `text`: words, which may go on in the next line
 * - `bullet`, `number`: the beginning of an item of a list; `note`: perhaps that of a note, a figure without a stop
 * - `heading`: marked as one
 * - `row`: of a table or of code, to be left as it is
 * - `rule`: nothing but a stroke
 */
export type LineKind = 'text' | 'bullet' | 'number' | 'note' | 'heading' | 'row' | 'rule';

/** A line of a stored text that is not blank. */
export interface Line {
  readonly kind: LineKind;
  /** Its first character that is not blank. */
  readonly start: number;
  /** What is read of it: behind bullets and marks of headings, without blanks at either end. */
  readonly from: number;
  readonly end: number;
  readonly text: string;
  /** Blanks before it. */
  readonly indent: number;
  /** Whether blanks follow it, as where a program broke the line. */
  readonly hasTail: boolean;
  /** Whether it begins the text, or a blank line or page break stands before it. */
  readonly isFirst: boolean;
  /** Whether it goes on with a line that was parted because it is very long. */
  readonly isParted: boolean;
  /** Counted from 1. */
  readonly page: number;
  /** Of a number or a note. */
  readonly figure?: number;
}

/** Longer lines are parted between sentences or words, so that no paragraph has to be as long as the whole text. */
const longest = 2000;

const bullet = /^(?:[■●•▪◦‣∙·▸►○□◆❖✓\uf0b7\uf0a7]+|[-–*+](?=\s))\s*(?=\S)/;
const number = /^(?:\[?(\d{1,3})[.)\]](?:\s+|$)|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)\s+)(?=\S)/;
const note = /^(\d{1,3})\s+(?=["“‘]?\p{Lu})/u;
const definition = /^\[\^[^\]\s]{1,20}\]:\s*(?=\S)/;
const markdownHeading = /^#{1,6}\s+(?=\S)/;
const rule = /^(?:[-–—_=*~]\s?){3,}$/;
const gaps = /\t|\s{3,}/g;

/** The lines of a text that are not blank. */
export function* linesOf(text: string): Generator<Line> {
  let at = 0;
  let page = 1;
  let isFirst = true;
  let isCode = false;
  while (at < text.length) {
    const next = endOfLine(text, at);
    const content = text.slice(at, next);
    if (content.trim() === '') isFirst = true;
    else {
      const isFence = /^\s*(?:```|~~~)/.test(content);
      for (const part of parts(content)) {
        const line = lineOf(part.text, at + part.at, { isFirst, isParted: part.at > 0, page });
        yield isCode || isFence ? asItStands(line, text, isFence ? 'rule' : 'row') : line;
        isFirst = false;
      }
      if (isFence) isCode = !isCode;
    }
    if (text[next] === pageBreak) {
      page += 1;
      isFirst = true;
    }
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
  }
}

/** What looks like a bullet or a heading in code is none. */
function asItStands(line: Line, text: string, kind: LineKind): Line {
  return { ...line, kind, from: line.start, text: text.slice(line.start, line.end) };
}

function endOfLine(text: string, at: number): number {
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 12 || code === 13 || code === 0x2028 || code === 0x2029) return index;
  }
  return text.length;
}

function* parts(content: string): Generator<{ readonly text: string; readonly at: number }> {
  let at = 0;
  while (content.length - at > longest) {
    const stop = content.lastIndexOf('. ', at + longest - 2) + 1;
    const space = stop > at + longest / 2 ? stop : content.lastIndexOf(' ', at + longest - 1);
    const next = space > at ? space + 1 : at + longest - (isLowSurrogate(content, at + longest) ? 1 : 0);
    yield { text: content.slice(at, next), at };
    at = next;
  }
  yield { text: content.slice(at), at };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000;
}

type Around = Pick<Line, 'isFirst' | 'isParted' | 'page'>;

function lineOf(content: string, at: number, around: Around): Line {
  const trimmed = content.trimEnd();
  const whole = trimmed.trimStart();
  const start = at + trimmed.length - whole.length;
  const words = whole.replace(/^(?:>\s?)+(?=\S)/, '');
  const { kind, mark, figure } = around.isParted ? plain : kindOf(words);
  const text = words.slice(mark);
  return {
    kind,
    start,
    from: start + whole.length - text.length,
    end: start + whole.length,
    text,
    indent: start - at,
    hasTail: trimmed.length < content.length,
    ...around,
    ...(figure === undefined ? {} : { figure }),
  };
}

interface Kind {
  readonly kind: LineKind;
  /** Length of what is not read. */
  readonly mark: number;
  readonly figure?: number;
}

const plain: Kind = { kind: 'text', mark: 0 };

function kindOf(words: string): Kind {
  if (rule.test(words)) return { kind: 'rule', mark: 0 };
  const heading = markdownHeading.exec(words)?.[0];
  if (heading) return { kind: 'heading', mark: heading.length };
  const glyph = bullet.exec(words)?.[0];
  if (glyph) return { kind: 'bullet', mark: glyph.length };
  if (definition.test(words)) return { kind: 'number', mark: 0 };
  if (words.startsWith('|') || (words.match(gaps)?.length ?? 0) > 1) return { kind: 'row', mark: 0 };
  const numbered = number.exec(words);
  if (numbered) return { kind: 'number', mark: 0, ...(numbered[1] ? { figure: Number(numbered[1]) } : {}) };
  const figure = note.exec(words)?.[1];
  return figure ? { kind: 'note', mark: 0, figure: Number(figure) } : plain;
}
