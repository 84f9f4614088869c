import { argdownWords } from '#shared/words/argdown';
import { commentEnd } from './comment';
import { dataEnd } from './data-end';
import { type LineStart, lineStart } from './line-start';
import { isLinkAt, lineEnd, readContent } from './read-content';
import { fault, matchAt, type Reader } from './reader';
import { type Element, noContent, type RelationLine, type YamlRecord } from './syntax';
import { tagAt } from './tag';
import { readYaml } from './yaml';

const words = argdownWords.faults;
const spaces = /[ \t]+/y;

/** A statement or an argument, with the relations beneath it; `undefined` where something is wrong with it. */
export function readElement(reader: Reader, indent: number): Element | undefined {
  const element = readAlone(reader);
  if (element) readRelations(reader, element, indent);
  return element;
}

/**
 * The relations that stand beneath something, at the start of whose next line the reader is. Deeper ones are beneath
 * these in turn; one between two depths is of the shallower.
 */
export function readRelations(
  reader: Reader,
  above: { readonly relations: RelationLine[] },
  indent: number,
): void {
  const levels: { readonly indent: number; readonly relations: RelationLine[] }[] = [];
  let beneath = above;
  for (let line = lineStart(reader); line.kind === 'relation'; line = lineStart(reader)) {
    const { at, symbol } = line;
    if (line.indent <= indent) {
      fault(reader, at, words.notIndented(symbol));
      return;
    }
    if (line.indent > (levels.at(-1)?.indent ?? indent)) {
      levels.push({ indent: line.indent, relations: beneath.relations });
    }
    while (levels.length > 1 && line.indent < (levels.at(-1)?.indent ?? 0)) levels.pop();
    reader.at = line.end;
    const element = readAlone(reader);
    if (element === undefined) return;
    if (symbol === '><' && element.kind === 'argument') {
      fault(reader, at, words.contradictedArgument);
      return;
    }
    levels.at(-1)?.relations.push({ symbol, element });
    beneath = element;
  }
}

function readAlone(reader: Reader): Element | undefined {
  skipBlanks(reader);
  const before = reader.faults.length;
  const head = readHead(reader);
  const content = head?.isReference ? { ...noContent, tags: readTags(reader) } : readContent(reader);
  if (reader.faults.length > before) return undefined;
  if (content.text === '' && content.tags.length === 0 && !head?.isReference) {
    fault(reader, reader.at, words.nothing);
    return undefined;
  }
  const data = readData(reader);
  if (!endLine(reader)) return undefined;
  const { kind = 'statement', title, isReference = false } = head ?? {};
  return { kind, title, isReference, content, data, relations: [] };
}

interface Head {
  readonly kind: Element['kind'];
  readonly title: string;
  readonly isReference: boolean;
}

/** The title in brackets that an element begins with. */
function readHead(reader: Reader): Head | undefined {
  const { text, at, next } = reader;
  const bracket = text[at];
  if (bracket !== '[' && bracket !== '<') return undefined;
  if (bracket === '[' && isLinkAt(reader)) return undefined;
  const close = bracket === '[' ? ']' : '>';
  const defined = next(`${close}:`, at + 2);
  const named = next(close, at + 2);
  const end = lineEnd(reader);
  const isDefinition = defined !== -1 && defined < end && !isNamedBefore(reader, defined, close);
  const closing = isDefinition ? defined : named;
  if (closing === -1 || closing > end) return undefined;
  if (!isDefinition && text[at + 1] === '-') return undefined;
  reader.at = closing + (isDefinition ? 2 : 1);
  const title = text.slice(at + 1, closing);
  return { kind: bracket === '[' ? 'statement' : 'argument', title, isReference: !isDefinition };
}

/** Whether what looks like one long title is a reference with something behind it. */
function isNamedBefore({ text, at, next }: Reader, defined: number, close: string): boolean {
  const named = next(close, at + 2);
  return named < defined && /^[ \t]*[{#]/.test(text.slice(named + 1, defined));
}

function readTags(reader: Reader): readonly string[] {
  const tags: string[] = [];
  skipBlanks(reader);
  for (let found = tagAt(reader.text, reader.at); found; found = tagAt(reader.text, reader.at)) {
    tags.push(found.name);
    reader.at = found.end;
    skipBlanks(reader);
  }
  return tags;
}

/** The data here or at the start of the next line; none is an empty record. */
export function readData(reader: Reader): YamlRecord {
  const { text } = reader;
  if (!isAtLineStart(reader)) skipBlanks(reader);
  const line = nextLine(reader);
  if (line?.kind === 'text' && text[line.at] === '{') reader.at = line.at;
  const end = text[reader.at] === '{' ? dataEnd(reader, reader.at) : undefined;
  if (end === undefined) return {};
  const at = reader.at;
  reader.at = end;
  const yaml = readYaml(dataText(text.slice(at, end)));
  if (yaml.ok) return yaml.value;
  reader.faults.push({ at: at + yaml.problem.offset, what: words.yaml(yaml.problem.detail) });
  return {};
}

const blockStart = /^\{[ \t]*\r?\n/;

/** Data whose brace ends its line is YAML in lines: the braces are none of it. */
function dataText(written: string): { readonly text: string; readonly from: number } {
  const start = blockStart.exec(written)?.[0];
  if (start === undefined) return { text: written, from: 0 };
  return { text: written.slice(start.length, -1), from: start.length };
}

/** Leaves the reader at the start of a line, and says whether there was nothing else in this one. */
export function endLine(reader: Reader): boolean {
  if (isAtLineStart(reader)) return true;
  skipBlanks(reader);
  if (isAtLineStart(reader)) return true;
  if (isAtBreak(reader)) {
    reader.at = breakEnd(reader);
    return true;
  }
  fault(reader, reader.at, words.somethingBehind);
  return false;
}

function isAtLineStart({ text, at }: Reader): boolean {
  const before = text[at - 1];
  return at >= text.length || before === '\n' || before === '\r';
}

function isAtBreak({ text, at }: Reader): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function breakEnd({ text, at }: Reader): number {
  return at + (text.startsWith('\r\n', at) ? 2 : 1);
}

/** What the line begins with at whose start the reader is, or right before it. */
function nextLine(reader: Reader): LineStart | undefined {
  if (isAtLineStart(reader)) return lineStart(reader);
  return isAtBreak(reader) ? lineStart({ ...reader, at: breakEnd(reader) }) : undefined;
}

/** Blanks and comments, as far as the line goes. */
export function skipBlanks(reader: Reader): void {
  for (;;) {
    const blanks = matchAt(spaces, reader.text, reader.at);
    if (blanks) reader.at += blanks[0].length;
    const comment = commentEnd(reader, reader.at);
    if (comment !== undefined) reader.at = comment;
    if (!blanks && comment === undefined) return;
  }
}
