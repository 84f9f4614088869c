import type { ArgumentMap } from '#shared/model/argument-map';
import { atOnce, type Steps } from '#shared/model/in-steps';
import { isLongString, longStringInSteps } from './json/long-strings';
import { inFieldOrder } from './json/ordered';
import { writeExactly } from './json/write-exactly';
import { fileOf } from './map-file';
import { mapFile } from './map-shape';

/** The text of a map: what stands around the long texts of its sources, and each of those in pieces. */
export interface WrittenMap {
  /** One more than there are texts: `texts[0]` stands between the first and the second. */
  readonly around: readonly string[];
  /** A text has the same pieces every time, so that whoever keeps them knows them again. */
  readonly texts: readonly (readonly string[])[];
}

/** The one text of a map: the same map gives the same bytes, and `parseMap` gives the same map back. */
export function writeMap(map: ArgumentMap): string {
  const { around, texts } = atOnce(writeMapInSteps(map));
  return around.flatMap((part, index) => [part, ...(texts[index] ?? [])]).join('');
}

/** The same in steps, as far as the texts of sources are concerned. */
export function* writeMapInSteps(map: ArgumentMap): Steps<WrittenMap> {
  const long = map.sources.flatMap(({ text }) => (text !== undefined && isLongString(text) ? [text] : []));
  const around =
    long.length === 0 ? [`${jsonOf(map)}\n`] : `${jsonOf(withHoles(map))}\n`.split(JSON.stringify(hole));
  // What looks like a hole may be in the map itself.
  if (around.length !== long.length + 1) return { around: [`${jsonOf(map)}\n`], texts: [] };
  const texts: (readonly string[])[] = [];
  for (const text of long) texts.push(yield* longStringInSteps(text));
  return { around, texts };
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
