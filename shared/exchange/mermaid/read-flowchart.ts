import { failed, ok, type Result } from '#shared/result';
import { type Cursor, lineEnd, take } from './cursor';
import {
  type Flowchart,
  type FlowchartProblem,
  type Group,
  type Link,
  mostLinks,
  mostNested,
  type Vertex,
} from './flowchart';
import { labelText } from './label-text';
import { takeLink } from './take-link';
import { type Mention, takeVertex } from './take-vertex';

const heading = /(?:flowchart-elk|flowchart|graph)\b[^\n;]*/y;
const blank = /[\s;]+/y;
const space = /[ \t]+/y;
const comment = /%%[^\n]*/y;
const keyword = /(subgraph|end|direction|style|linkStyle|classDef|class|click|accTitle|accDescr)(?![\w-])/y;
const amp = /[ \t]*&[ \t]*/y;
const statementEnd = /[ \t]*(?:;|\n|$|%%[^\n]*)/y;

/** A flowchart of Mermaid, from its first line on; or the place where it is none. */
export function readFlowchart(text: string): Result<Flowchart, FlowchartProblem> {
  const cursor: Cursor = { text, at: 0, lastDirective: text.lastIndexOf('}%%') };
  const chart = {
    title: '',
    vertices: new Map<string, Vertex>(),
    links: [] as Link[],
    groups: [] as Group[],
    unread: 0,
  };
  chart.title = takeFrontMatter(cursor);
  skipBlank(cursor);
  if (take(cursor, heading) === null) return problemAt(cursor);
  const open: Group[] = [];
  for (skipBlank(cursor); cursor.at < text.length; skipBlank(cursor)) {
    const begin = cursor.at;
    const word = take(cursor, keyword)?.[1];
    if (word !== undefined && !isVertexAhead(cursor)) {
      const line = text.slice(cursor.at, lineEnd(text, cursor.at)).trim();
      cursor.at = lineEnd(text, cursor.at);
      if (word === 'subgraph') {
        if (open.length >= mostNested) return problemAt({ ...cursor, at: begin });
        const group = groupOf(line, chart.groups.length);
        chart.groups.push(group);
        for (const around of open) around.members.add(group.id);
        open.push(group);
      } else if (word === 'end') open.pop();
      else if (!takeAbout(chart.vertices, word, line)) chart.unread += 1;
      continue;
    }
    cursor.at = begin;
    if (
      !takeChain(cursor, chart, open) ||
      take(cursor, statementEnd) === null ||
      chart.links.length > mostLinks
    )
      return problemAt(cursor);
  }
  return ok(chart);
}

/** `a & b -- label --> c & d --> e` */
function takeChain(
  cursor: Cursor,
  chart: { vertices: Map<string, Vertex>; links: Link[] },
  open: readonly Group[],
): boolean {
  let from = takeTogether(cursor, chart.vertices, open);
  while (from !== undefined) {
    take(cursor, space);
    const begin = cursor.at;
    const link = takeLink(cursor);
    if (link === undefined) {
      cursor.at = begin;
      return true;
    }
    take(cursor, space);
    const to = takeTogether(cursor, chart.vertices, open);
    if (to === undefined || chart.links.length + from.length * to.length > mostLinks) return false;
    for (const one of from) for (const other of to) chart.links.push({ from: one, to: other, ...link });
    from = to;
  }
  return false;
}

function takeTogether(
  cursor: Cursor,
  vertices: Map<string, Vertex>,
  open: readonly Group[],
): readonly string[] | undefined {
  const ids: string[] = [];
  do {
    const mention = takeVertex(cursor);
    if (mention === undefined) return undefined;
    ids.push(mention.id);
    addMention(vertices, mention);
    for (const group of open) group.members.add(mention.id);
  } while (take(cursor, amp) !== null);
  return ids;
}

/** Vertices are defined where they are first mentioned; a later text replaces the one before. */
function addMention(vertices: Map<string, Vertex>, { id, text, className }: Mention): void {
  const vertex = vertices.get(id) ?? { id, text: id, classes: new Set<string>() };
  vertices.set(id, vertex);
  if (text !== undefined) vertex.text = text;
  if (className !== undefined) vertex.classes.add(className);
}

/** What is said of vertices elsewhere; false where it is nothing that is read. */
function takeAbout(vertices: Map<string, Vertex>, word: string, line: string): boolean {
  const [, ids = '', rest = ''] = /^([^\s]+)[ \t]+([^\n]*)$/.exec(line) ?? [];
  if (word === 'direction') return true;
  if (word === 'class') {
    for (const id of ids.split(',')) vertices.get(id.trim())?.classes.add(rest.replace(/;$/, '').trim());
    return true;
  }
  const url = word === 'click' ? /^(?:href[ \t]+)?"(https?:[^"]*)"/.exec(rest)?.[1] : undefined;
  const vertex = vertices.get(ids);
  if (url === undefined || vertex === undefined) return false;
  vertex.url = url;
  return true;
}

function groupOf(line: string, number: number): Group {
  const [, id = '', title = ''] = /^([^\s[\]"]+)[ \t]*\[([^\n]*)\]/.exec(line) ?? [];
  const name = labelText(title === '' ? line : title);
  return { id: id === '' ? line || `subgraph ${number + 1}` : id, title: name, members: new Set() };
}

/** "end" and the like may be ids too, where a link or a shape follows. */
function isVertexAhead({ text, at }: Cursor): boolean {
  return /^(?:[[({>]|[ \t]*(?:--|==|-\.|&))/.test(text.slice(at, at + 50));
}

function takeFrontMatter(cursor: Cursor): string {
  const [whole = '', head = ''] =
    /^\s*---[ \t]*\n([\s\S]{0,5000}?\n)[ \t]*---[ \t]*\n/.exec(cursor.text.slice(0, 6000)) ?? [];
  cursor.at = whole.length;
  const title = /^[ \t]*title:[ \t]*(.+)$/m.exec(head)?.[1]?.trim() ?? '';
  return title.replace(/^(["'])(.*)\1$/, '$2');
}

function skipBlank(cursor: Cursor): void {
  while (take(cursor, blank) !== null || takeDirective(cursor) || take(cursor, comment) !== null);
}

/** `%%{ init: … }%%`, over as many lines as it likes. */
function takeDirective(cursor: Cursor): boolean {
  if (!cursor.text.startsWith('%%{', cursor.at) || cursor.at > cursor.lastDirective) return false;
  cursor.at = cursor.text.indexOf('}%%', cursor.at) + '}%%'.length;
  return true;
}

function problemAt({ text, at }: Cursor): Result<never, FlowchartProblem> {
  const before = text.slice(0, at).split('\n');
  const found = text.slice(at, Math.min(lineEnd(text, at), at + 40));
  return failed({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found });
}
