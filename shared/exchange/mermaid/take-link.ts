import { type Cursor, restOfLine, take } from './cursor';
import type { LinkEnd } from './flowchart';
import { labelText } from './label-text';

export interface LinkMention {
  readonly label: string;
  readonly end: LinkEnd;
  readonly isBothWays: boolean;
}

const idOfLink = /[\w-]+@(?=[<xo]?(?:--|==|-\.|~~~))/y;
const begins = /([<xo](?=--|==|-\.))?(~{3,}|-{2,}|={2,}|-\.+-?)/y;
const endSign = />|[xo](?=[\s|]|$)/my;
const barred = /[ \t]*\|(?:[ \t]*("[^"]*")[ \t]*|([^|\n]*))\|/y;

/** What a text within a link ends with, by what it began with. */
const closes = {
  '-': /(-{2,})(>|[xo](?=[\s|&]|$))?/g,
  '=': /(={2,})(>|[xo](?=[\s|&]|$))?/g,
  '.': /(\.+-)(>|[xo](?=[\s|&]|$))?/g,
};

/** The link at the cursor, with its label; nothing where there is none. */
export function takeLink(cursor: Cursor): LinkMention | undefined {
  take(cursor, idOfLink);
  const [whole, first = '', line = ''] = take(cursor, begins) ?? [];
  if (whole === undefined) return undefined;
  if (line.startsWith('~')) return { label: labelAt(cursor), end: 'hidden', isBothWays: false };
  const sign = take(cursor, endSign)?.[0] ?? '';
  const isOpen = sign === '' && (line === '--' || line === '==' || /^-\.+$/.test(line));
  if (!isOpen) return { label: labelAt(cursor), ...endsOf(first, sign) };
  const kind = line === '--' ? '-' : line === '==' ? '=' : '.';
  const { at } = cursor;
  const rest = restOfLine(cursor);
  const close = closes[kind];
  close.lastIndex = 0;
  const found = close.exec(rest);
  if (found === null) return undefined;
  cursor.at = at + found.index + found[0].length;
  const within = labelText(rest.slice(0, found.index));
  return { label: labelAt(cursor) || within, ...endsOf(first, found[2] ?? '') };
}

function labelAt(cursor: Cursor): string {
  const found = take(cursor, barred);
  return labelText(found?.[1] ?? found?.[2] ?? '');
}

function endsOf(first: string, sign: string): Omit<LinkMention, 'label'> {
  const ends: Readonly<Record<string, LinkEnd>> = { '>': 'arrow', x: 'cross', o: 'circle' };
  return { end: ends[sign] ?? 'none', isBothWays: first !== '' && sign !== '' };
}
