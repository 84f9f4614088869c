import { argdownWords } from '#shared/words/argdown';
import { commentEnd } from './comment';
import { dataEnd } from './data-end';
import { type LineStart, lineStart } from './line-start';
import { readContent } from './read-content';
import { endLine, readData, readElement, readRelations, skipBlanks } from './read-element';
import { type Fault, fault, matchAt, type Reader, readerOf } from './reader';
import type { ArgdownDocument, Block, Element, Inference, StructureBlock, YamlRecord } from './syntax';
import { readYaml } from './yaml';

const words = argdownWords.faults;
const bar = /===+/y;
const inferenceEnd = /-{2,}/y;

export interface ParsedArgdown {
  readonly document: ArgdownDocument;
  /** In the order of the text; where there are some, the document is only part of what was meant. */
  readonly faults: readonly Fault[];
}

/** A whole document; what is wrong in one block keeps nobody from reading the next. */
export function parseArgdown(text: string): ParsedArgdown {
  const reader = readerOf(text);
  const blocks: Block[] = [];
  let frontMatter: YamlRecord = {};
  for (let line = lineStart(reader); line.kind !== 'end'; line = lineStart(reader)) {
    if (line.kind === 'blank') {
      reader.at = line.end;
    } else if (line.kind === 'text' && matchAt(bar, text, line.at)) {
      frontMatter = { ...frontMatter, ...readFrontMatter(reader, line.at) };
    } else {
      const block = readBlock(reader, line);
      if (block) blocks.push(block);
      expectEnd(reader);
    }
  }
  return { document: { frontMatter, blocks }, faults: reader.faults };
}

/** No empty line is needed behind it, which other programs insist on. */
function readFrontMatter(reader: Reader, at: number): YamlRecord {
  const { text, next } = reader;
  const from = at + (matchAt(bar, text, at)?.[0].length ?? 0);
  const end = next('===', from);
  if (end === -1) {
    fault(reader, at, words.frontMatterOpen);
    return {};
  }
  reader.at = end + (matchAt(bar, text, end)?.[0].length ?? 0);
  const yaml = readYaml({ text: text.slice(from, end), from });
  if (yaml.ok) return yaml.value;
  reader.faults.push({ at: yaml.problem.offset, what: words.yaml(yaml.problem.detail) });
  return {};
}

function readBlock(reader: Reader, line: LineStart): Block | undefined {
  switch (line.kind) {
    case 'heading':
      return readHeading(reader, line.level, line.end);
    case 'number':
      return readStructure(reader);
    case 'item':
      return readList(reader, line.indent);
    case 'relation':
      fault(reader, line.at, words.relationAlone(line.symbol));
      return undefined;
    case 'inference':
      fault(reader, line.at, words.inferenceAlone);
      return undefined;
    default: {
      reader.at = line.at;
      const element = readElement(reader, 0);
      return element && { kind: 'elements', elements: [element] };
    }
  }
}

/** Each block ends with an empty line or with the text. */
function expectEnd(reader: Reader): void {
  const line = lineStart(reader);
  if (line.kind === 'blank' || line.kind === 'end') return;
  const what =
    line.kind === 'relation' ? words.noEmptyLine.relation(line.symbol) : words.noEmptyLine[line.kind];
  fault(reader, line.at, what);
}

function readHeading(reader: Reader, level: number, at: number): Block | undefined {
  reader.at = at;
  skipBlanks(reader);
  const content = readContent(reader);
  const data = readData(reader);
  if (!endLine(reader)) return undefined;
  return { kind: 'heading', level, content, data };
}

function readList(reader: Reader, indent: number): Block {
  const elements: Element[] = [];
  for (
    let line = lineStart(reader);
    line.kind === 'item' && line.indent === indent;
    line = lineStart(reader)
  ) {
    reader.at = line.end;
    const element = readElement(reader, indent);
    if (element) elements.push(element);
  }
  return { kind: 'elements', elements };
}

function readStructure(reader: Reader): StructureBlock | undefined {
  const { at } = lineStart(reader);
  const before = reader.faults.length;
  const steps: (Element | Inference)[] = [];
  for (;;) {
    const line = lineStart(reader);
    if (line.kind !== 'number' && line.kind !== 'inference') break;
    reader.at = line.end;
    const step = line.kind === 'number' ? readElement(reader, 0) : readInference(reader, line.at);
    if (step) steps.push(step);
  }
  if (reader.faults.length > before) return undefined;
  if (isComplete(steps)) return { kind: 'structure', steps, at };
  reader.faults.push({ at, what: words.noConclusion });
  return undefined;
}

/** A conclusion behind each inference, and the last of them at the end. */
function isComplete(steps: readonly (Element | Inference)[]): boolean {
  const isInference = steps.map(({ kind }) => kind === 'inference');
  return (
    isInference.at(-2) === true &&
    isInference.at(-1) === false &&
    isInference[0] === false &&
    !isInference.some((is, place) => is && isInference[place + 1])
  );
}

/** The inference whose first two hyphens were read: rules and data up to the next two, and undercuts beneath. */
function readInference(reader: Reader, at: number): Inference | undefined {
  const rules: string[] = [''];
  let data: YamlRecord = {};
  const { text } = reader;
  for (;;) {
    const end = matchAt(inferenceEnd, text, reader.at);
    if (end) {
      reader.at += end[0].length;
      break;
    }
    if (reader.at >= text.length || (text[reader.at] === '\n' && isBlankAt(reader))) {
      fault(reader, at, words.inferenceOpen);
      return undefined;
    }
    const comment = commentEnd(reader, reader.at);
    if (comment !== undefined) reader.at = comment;
    else if (text[reader.at] === '{' && dataEnd(reader, reader.at) !== undefined) data = readData(reader);
    else readRule(reader, rules);
  }
  if (!endLine(reader)) return undefined;
  const relations: Inference['relations'] = [];
  readRelations(reader, { relations }, 0);
  const named = rules.map((rule) => rule.replace(/\s+/g, ' ').trim()).filter((rule) => rule !== '');
  return { kind: 'inference', rules: named, data, relations };
}

function isBlankAt(reader: Reader): boolean {
  const after = lineStart({ ...reader, at: reader.at + 1 }).kind;
  return after === 'blank' || after === 'end';
}

const ruleRun = /[^\\,{/<\n-]+/y;

/** One more piece of the names of rules, of which a comma ends one. */
function readRule(reader: Reader, rules: string[]): void {
  const { text, at } = reader;
  const escaped = text[at] === '\\' ? text[at + 1] : undefined;
  const written =
    escaped === undefined ? (matchAt(ruleRun, text, at)?.[0] ?? text[at] ?? '') : `\\${escaped}`;
  reader.at += written.length;
  if (written === ',') rules.push('');
  else rules[rules.length - 1] += escaped ?? written;
}
