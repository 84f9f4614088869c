import type { ArgumentMap } from '#shared/model/argument-map';
import { inFieldOrder } from './json/ordered';
import { writeExactly } from './json/write-exactly';
import { fileOf } from './map-file';
import { mapFile } from './map-shape';

/** The one text of a map: the same map gives the same bytes, and `parseMap` gives the same map back. */
export function writeMap(map: ArgumentMap): string {
  const file = fileOf(map);
  const plain = inFieldOrder(file, mapFile);
  const json = plain === undefined ? writeExactly(file, mapFile) : JSON.stringify(plain, null, 2);
  return `${json}\n`;
}
