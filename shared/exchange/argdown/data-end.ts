import type { Reader } from './reader';

/**
 * The place behind the data that begins with the brace at `at`; `undefined` where it never ends. Data has no
 * brackets that match, as YAML may have any in its texts: it ends at the last closing brace before one with
 * something else behind it, and not at one within a list.
 */
export function dataEnd(reader: Reader, at: number): number | undefined {
  const known = reader.dataLimit;
  const limit = known && known.from <= at && at < known.limit ? known : dataLimitFrom(reader, at);
  reader.dataLimit = limit;
  return limit.end > at ? limit.end + 1 : undefined;
}

function dataLimitFrom({ text, next }: Reader, from: number): NonNullable<Reader['dataLimit']> {
  let end = -1;
  for (let brace = next('}', from); brace !== -1; brace = next('}', brace + 1)) {
    let after = brace + 1;
    while (isBlank(text[after])) after += 1;
    const isWithinList = text[after] === ',' || text[after] === '}';
    if (!isWithinList) end = brace;
    const second = text[brace + 2];
    if (isBlank(text[brace + 1]) && second !== undefined && second !== ',' && second !== '}') {
      return { from, limit: brace, end };
    }
  }
  return { from, limit: text.length, end };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
