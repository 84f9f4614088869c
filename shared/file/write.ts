import type { ArgumentMap } from '#shared/model/argument-map';
import { atOnce, type Steps } from '#shared/model/in-steps';
import { isLongString, longStringInSteps } from './json/long-strings';
import { inFieldOrder } from './json/ordered';
import { writeExactly } from './json/write-exactly';
import { fileOf } from './map-file';
import { mapFile } from './map-shape';

/** The one text of a map: the same map gives the same bytes, and `parseMap` gives the same map back. */
export function writeMap(map: ArgumentMap): string {
  return atOnce(writeMapInSteps(map));
}

/** The same in steps, as far as the texts of sources are concerned. */
export function* writeMapInSteps(map: ArgumentMap): Steps<string> {
  const texts = map.sources.flatMap(({ text }) => (text !== undefined && isLongString(text) ? [text] : []));
  const around = texts.length === 0 ? [] : jsonOf(withHoles(map)).split(JSON.stringify(hole));
  // What looks like a hole may be in the map itself.
  if (around.length !== texts.length + 1) return `${jsonOf(map)}\n`;
  let json = around[0] ?? '';
  for (const [index, text] of texts.entries())
    json += `${yield* longStringInSteps(text)}${around[index + 1] ?? ''}`;
  return `${json}\n`;
}

function jsonOf(map: ArgumentMap): string {
  const file = fileOf(map);
  const plain = inFieldOrder(file, mapFile);
  return plain === undefined ? writeExactly(file, mapFile) : JSON.stringify(plain, null, 2);
}

/** Stands for a text that is written by itself. */
const hole = '\0the text of a source\0';

function withHoles(map: ArgumentMap): ArgumentMap {
  const sources = map.sources.map((source) =>
    source.text !== undefined && isLongString(source.text) ? { ...source, text: hole } : source,
  );
  return { ...map, sources };
}
