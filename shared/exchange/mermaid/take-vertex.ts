import { type Cursor, take, takeUntil } from './cursor';
import { labelText } from './label-text';

/** A vertex as it is mentioned: with a text and classes, or only by its id. */
export interface Mention {
  readonly id: string;
  readonly text?: string;
  readonly className?: string;
}

/** Dashes may stand within an id, where they begin no link. */
const idPattern = /[\p{L}\p{N}_.\\/$#*+!?']+(?:-[\p{L}\p{N}_]+)*/uy;
const classPattern = /:::([\w-]+)/y;
const quotedPattern = /[ \t]*"([^"]*)"[ \t]*/y;
const fieldsPattern = /@\{([^{}]*)\}/y;

/** What opens and closes the text of a vertex, longer ones before those they begin with. */
const shapes: readonly (readonly [open: string, closes: readonly string[]])[] = [
  ['(((', [')))']],
  ['((', ['))']],
  ['([', ['])']],
  ['(', [')']],
  ['[[', [']]']],
  ['[(', [')]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['[', [']']],
  ['{{', ['}}']],
  ['{', ['}']],
  ['>', [']']],
];

/** The vertex at the cursor; nothing where there is none, or where its text does not end. */
export function takeVertex(cursor: Cursor): Mention | undefined {
  const id = take(cursor, idPattern)?.[0];
  if (id === undefined) return undefined;
  const fields = take(cursor, fieldsPattern)?.[1];
  const shape =
    fields === undefined ? shapes.find(([open]) => cursor.text.startsWith(open, cursor.at)) : undefined;
  let text = fields === undefined ? undefined : labelOfFields(fields);
  if (shape !== undefined) {
    const [open, closes] = shape;
    cursor.at += open.length;
    text = textWithin(cursor, closes);
    if (text === undefined) return undefined;
  }
  const className = take(cursor, classPattern)?.[1];
  return {
    id,
    ...(text !== undefined && { text: labelText(text) }),
    ...(className !== undefined && { className }),
  };
}

function textWithin(cursor: Cursor, closes: readonly string[]): string | undefined {
  const quoted = take(cursor, quotedPattern)?.[1];
  if (quoted === undefined) return takeUntil(cursor, closes);
  const close = closes.find((each) => cursor.text.startsWith(each, cursor.at));
  if (close === undefined) return undefined;
  cursor.at += close.length;
  return quoted;
}

/** `{ shape: rect, label: "…" }` */
function labelOfFields(fields: string): string | undefined {
  return /(?:^|[,\s])label\s*:\s*(?:"([^"]*)"|([^,\n]*))/
    .exec(fields)
    ?.slice(1)
    .find((text) => text !== undefined);
}
