import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { graphOf } from '#shared/graph/graph';
import { bigMap } from './big-map';

/** Medians in milliseconds, all from one run. */
export interface ParseCosts {
  readonly megabytes: number;
  readonly jsonParse: number;
  readonly parse: number;
  readonly jsonStringify: number;
  readonly write: number;
  /** Of the whole process while maps were opened, one at a time. */
  readonly peakMegabytes: number;
}

const rounds = 9;
const text = flat(writeMap(bigMap(100_000, 120_000)));

function open() {
  const map = parseMap(text);
  if (!map.ok) throw new Error('The made-up map is not valid.');
  graphOf(map.value);
  return map.value;
}

// Turn and turn about, so that whatever else the machine does falls on both sides.
const parses = alternately(() => JSON.parse(text), open);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const map = open();
const json = JSON.parse(text);
const writes = alternately(
  () => JSON.stringify(json, null, 2),
  () => writeMap(map),
);

const costs: ParseCosts = {
  megabytes: text.length / 1e6,
  jsonParse: parses[0],
  parse: parses[1],
  jsonStringify: writes[0],
  write: writes[1],
  peakMegabytes,
};
process.stdout.write(JSON.stringify(costs));

function alternately(one: () => unknown, other: () => unknown): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(timeOf(one));
    times[1].push(timeOf(other));
  }
  return [median(times[0]), median(times[1])];
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** As if read from a file: not a text that is still made of pieces. */
function flat(pieces: string): string {
  return Buffer.from(pieces).toString();
}
