import { printable } from '#shared/document/printable';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { outlineOf } from '#shared/outline/outline';
import { referenceLine, webAddressOf } from '../citation-lines';
import { type Entry, entriesOf, type Role } from './entries';

/**
 * Every claim under a line with its number and role, two blanks deeper for each level; the words of sources at the end,
 * which claims refer to by number. The tags are those of Kialo, whatever language the program runs in.
 */
export function discussionText(map: ArgumentMap): string {
  const tops = entriesOf(outlineOf(map));
  const { numbered, numbers } = numberedEntries(tops);
  const cited: Citation[] = [];
  const title = escapedStart(oneLine(map.title)) || '?';
  const questionLines = tops.length > 1 ? claimLines('1', 'Question', title) : [];
  const claims = numbered.flatMap(({ entry, number }) => {
    const node = findRecord(map.nodes, entry.node);
    if (node === undefined) return [];
    const elsewhere = entry.isReference ? numbers.get(node.id) : undefined;
    const text = elsewhere === undefined ? claimText(node, cited) : `-> See ${elsewhere}.`;
    return claimLines(number, entry.role, text);
  });
  const lines = [
    'Discussion Name:',
    title,
    '',
    ...questionLines,
    ...claims,
    ...(cited.length > 0 ? ['Sources:', ''] : []),
    ...cited.flatMap((citation, index) => sourceLines(citation, index + 1, map)),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function claimLines(number: string, role: Role | 'Question', text: string): readonly string[] {
  const indent = '  '.repeat(number.split('.').length - 1);
  return [`${indent}${number}. ${role}:`, `${indent}${text}`, ''];
}

interface Numbered {
  readonly entry: Entry;
  readonly number: string;
}

/** In reading order; a discussion with several theses has a question above them, which is number 1. */
function numberedEntries(tops: readonly Entry[]) {
  const numbered: Numbered[] = [];
  const numbers = new Map<string, string>();
  const [above, first] = tops.length > 1 ? ['1.', tops] : ['', tops];
  const waiting: Numbered[] = first
    .map((entry, index) => ({ entry, number: `${above}${index + 1}` }))
    .toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, number } = next;
    numbered.push(next);
    if (!entry.isReference) numbers.set(entry.node, number);
    const beneath = entry.children.map((child, index) => ({
      entry: child,
      number: `${number}.${index + 1}`,
    }));
    waiting.push(...beneath.toReversed());
  }
  return { numbered, numbers };
}

function claimText({ text, citations = [] }: MapNode, cited: Citation[]): string {
  const marks = citations.map((citation) => `[${cited.push(citation)}]`);
  return [escaped(oneLine(text)), ...marks].join(' ').trim();
}

function sourceLines(citation: Citation, number: number, { sources }: ArgumentMap): readonly string[] {
  const source = findRecord(sources, citation.source);
  const address = source && webAddressOf(source);
  const reference = source ? oneLine(referenceLine(source)) : '';
  const place = citation.locator === undefined ? '' : oneLine(citation.locator);
  const about = [address === undefined ? '' : reference, place].filter((part) => part !== '').join(', ');
  return [
    `[${number}] ${address ?? reference}`,
    ...(about === '' ? [] : [` ${about}`]),
    ...(citation.quote ? [` “${oneLine(citation.quote.exact)}”`] : []),
    '',
  ];
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** Nothing in a claim is taken for markup, a mark of a source, a reference to another claim, or the head of one. */
function escaped(text: string): string {
  return escapedStart(text.replace(/[\\`*_[\]]/g, '\\$&'));
}

function escapedStart(text: string): string {
  return text
    .replace(/^(->|[#>+-])/, '\\$1')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^(Sources|Discussion (?:Title|Name)):/, '$1\\:');
}
