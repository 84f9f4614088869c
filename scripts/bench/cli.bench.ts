import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeMap } from '#shared/file/write';
import { buildIfChanged } from '../build.mjs';
import { root } from '../root.mjs';
import type { Bench, Row } from './bench';
import { bigMap } from './big-map';
import { timeOfProcess } from './time-of-process';
import { median } from './times';

const rounds = 9;
const program = path.join(root, 'out/cli/warrant.cjs');
const map = path.join(root, 'out/bench/thousand.argmap');

/** Turn and turn about, so that whatever else the machine does falls on all. */
async function run(): Promise<readonly Row[]> {
  await buildIfChanged();
  await writeFile(map, writeMap(bigMap(1000, 1200)));
  const times: { node: number; version: number; audit: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push({
      node: await timeOfProcess(['-e', '0']),
      version: await timeOfProcess([program, '--version']),
      audit: await timeOfProcess([program, 'audit', map, '--fail-on', 'blocker', '--rule', 'isolated-node']),
    });
  }
  const node = median(times.map((round) => round.node));
  const version = median(times.map((round) => round.version));
  return [
    { measure: 'node alone', value: node, unit: 'ms' },
    { measure: 'warrant --version', value: version, unit: 'ms' },
    { measure: 'against node alone', value: version / node, unit: '×', bar: 4, ok: version <= 4 * node },
    { measure: 'warrant audit, 1 000 nodes', value: median(times.map((round) => round.audit)), unit: 'ms' },
  ];
}

export const bench: Bench = { id: 'cli', title: 'The command line, from start to end', run };
