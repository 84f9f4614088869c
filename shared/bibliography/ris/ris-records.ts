/** A line of RIS: a field, with what its next lines go on with. */
export interface RisField {
  readonly tag: string;
  readonly value: string;
}

export interface RisRecord {
  /** On which it begins, from 1. */
  readonly line: number;
  readonly fields: readonly RisField[];
  readonly hasEnd: boolean;
}

/** Programs differ in the spaces around the hyphen; all write two signs in front of it. */
const field = /^\uFEFF?\s*([A-Z][A-Z0-9])\s{0,2}-(?:\s(.*))?$/;

/** Cuts RIS into records: from TY to ER, or to the next TY where ER is missing. What stands between records is no part of any. */
export function* risRecords(text: string): Generator<RisRecord> {
  let open: { line: number; fields: RisField[] } | null = null;
  let number = 0;
  const closed = (hasEnd: boolean): readonly RisRecord[] => {
    const record = open;
    open = null;
    return record === null ? [] : [{ ...record, hasEnd }];
  };
  for (const line of linesOf(text)) {
    number += 1;
    const [, tag, value = ''] = field.exec(line) ?? [];
    if (tag === 'ER') yield* closed(true);
    else if (tag !== undefined) {
      if (tag === 'TY') yield* closed(false);
      open ??= { line: number, fields: [] };
      open.fields.push({ tag, value: value.trim() });
    } else if (open && line.trim() !== '') {
      const last = open.fields.pop();
      if (last) open.fields.push({ tag: last.tag, value: `${last.value} ${line.trim()}`.trim() });
    }
  }
  yield* closed(false);
}

/** Line by line, without making all of them at once. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start <= text.length) {
    const end = text.slice(start, start + longestLine).search(/\r\n|\r|\n/);
    const stop = end === -1 ? text.indexOf('\n', start) : start + end;
    yield text.slice(start, stop === -1 ? text.length : stop);
    if (stop === -1) return;
    start = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
}

/** Longer ones are looked for by their line feed alone. */
const longestLine = 20_000;
