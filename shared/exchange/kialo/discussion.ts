/** A discussion as Kialo exports it, in either of its layouts. */
export interface Discussion {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly sources: readonly ListedSource[];
  /** Lines that stand before the first claim. */
  readonly strayLines: readonly number[];
}

export type Role = 'thesis' | 'question' | 'pro' | 'con';

export interface Entry {
  /** Such as "1.2.3", without the last dot. */
  readonly number: string;
  readonly role: Role;
  /** In Kialo's Markdown. */
  readonly text: string;
}

/** An entry of the list that stands at the end. */
export interface ListedSource {
  readonly mark: string;
  readonly address: string;
  /** What was quoted from it; "" where nothing was. */
  readonly quote: string;
}

interface Header {
  readonly number: string;
  readonly role: string | undefined;
  readonly text: string;
}

/** "1.2.3. Con: words" on one line, as in exports until 2024. */
const oneLine = /^(\d+(?:\.\d+)*)\.\s+(?:(Thesis|Question|Pro|Con):\s+)?(.*)$/;
/** "    1.2.3. Con:" on a line of its own, two blanks deeper for each level; the words follow. */
const ownLine = /^( *)(\d+(?:\.\d+)*)\. (Thesis|Question|Pro|Con):\s*$/;
const listed = /^\[(\d+)\]\s*(.*)$/;

/** Nothing where a text does not begin as an export does. */
export function readDiscussion(text: string): Discussion | undefined {
  const begin = /^\s*Discussion (Title|Name):[ \t]*(.*)(?:\n|$)/.exec(text);
  if (begin === null) return undefined;
  const lines = text.split('\n');
  let at = text.slice(0, begin[0].length).split('\n').length - 1;
  let title = (begin[2] ?? '').trim();
  if (title === '') {
    while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
    title = headerIn(lines[at] ?? '') === undefined ? (lines[at++] ?? '').trim() : '';
  }
  const entries: { number: string; role: Role; lines: string[] }[] = [];
  const strayLines: number[] = [];
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    // Whatever is quoted from a source may look like a claim.
    if (/^Sources:\s*$/.test(line)) break;
    const header = headerIn(line);
    if (header) {
      entries.push({ number: header.number, role: roleOf(header), lines: [header.text] });
      continue;
    }
    const last = entries.at(-1);
    if (last) last.lines.push(line.trim());
    else if (line.trim() !== '') strayLines.push(at + 1);
  }
  return {
    title,
    entries: entries.map(({ number, role, lines: own }) => ({ number, role, text: own.join('\n').trim() })),
    sources: sourcesIn(lines.slice(at + 1)),
    strayLines,
  };
}

function headerIn(line: string): Header | undefined {
  const own = ownLine.exec(line);
  if (own !== null) {
    const [, indent = '', number = '', role] = own;
    // A line of a claim's text may look like this, but is not indented so.
    if (indent.length === 2 * (number.split('.').length - 1)) return { number, role, text: '' };
  }
  const one = oneLine.exec(line);
  if (one === null) return undefined;
  const [, number = '', role, text = ''] = one;
  // Only the first level has no "Pro" or "Con": else this is a numbered list within a claim.
  return role === undefined && number.includes('.') && !/^-> See /.test(text)
    ? undefined
    : { number, role, text };
}

function roleOf({ number, role }: Header): Role {
  if (role === undefined) return number.includes('.') ? 'pro' : 'thesis';
  return role.toLowerCase() as Role; // The patterns know no others.
}

function sourcesIn(lines: readonly string[]): readonly ListedSource[] {
  const sources: { mark: string; address: string; lines: string[] }[] = [];
  for (const line of lines) {
    const found = listed.exec(line);
    const [, mark = '', address = ''] = found ?? [];
    const isNext = Number(mark) === sources.length + 1 || /^https?:/.test(address);
    if (found !== null && isNext) sources.push({ mark, address: address.trim(), lines: [] });
    else sources.at(-1)?.lines.push(line.trim());
  }
  return sources.map(({ mark, address, lines: quoted }) => ({
    mark,
    address,
    quote: quoted.join('\n').trim(),
  }));
}
