import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeArgdown } from '#shared/exchange/argdown/write-document';
import { buildIfChanged } from '../build.mjs';
import { root } from '../root.mjs';
import { argdownProgram } from './argdown-program';
import type { Bench, Row } from './bench';
import { grownMap } from './grown-map';
import { inOwnProcess } from './in-own-process';
import type { PictureCost } from './picture-costs';
import { timeOfProcess } from './time-of-process';
import { median } from './times';

const bars: Readonly<Record<number, number>> = { 1000: 150, 10000: 2000 };
const rounds = 5;
const folder = path.join(root, 'out/bench/picture');
const program = path.join(root, 'out/cli/warrant.cjs');

async function run(): Promise<readonly Row[]> {
  const costs = await inOwnProcess<readonly PictureCost[]>('picture-costs');
  return [
    ...costs.flatMap(({ count, first, usual }) => {
      const bar = bars[count] ?? 0;
      return [
        { measure: `${count} nodes with places, the first time`, value: first, unit: 'ms' },
        {
          measure: `${count} nodes with places, then`,
          value: usual,
          unit: 'ms',
          bar,
          ok: usual <= bar,
        },
      ];
    }),
    ...(await againstArgdown()),
  ];
}

/** From one and the same file of Argdown to a picture, by processes from start to end, turn and turn about. */
async function againstArgdown(): Promise<readonly Row[]> {
  await buildIfChanged();
  const theirs = await argdownProgram();
  await mkdir(folder, { recursive: true });
  const fileOf = (ending: string) => path.join(folder, `map.${ending}`);
  const [text, map, picture] = [fileOf('argdown'), fileOf('argmap'), fileOf('svg')] as const;
  await writeFile(text, writeArgdown(grownMap(1000)));
  const times: { own: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push({
      own:
        (await timeOfProcess([program, 'import', text, '-o', map])) +
        (await timeOfProcess([program, 'export', map, '--to', 'svg', '-o', picture])),
      theirs: await timeOfProcess([theirs, 'map', '-f', 'svg', text, folder]),
    });
  }
  const own = median(times.map((round) => round.own));
  const other = median(times.map((round) => round.theirs));
  return [
    { measure: '1000 statements from Argdown to SVG: import, layout, export', value: own, unit: 'ms' },
    { measure: 'the same by @argdown/cli', value: other, unit: 'ms' },
    { measure: 'against @argdown/cli', value: own / other, unit: '×', bar: 1, ok: own < other },
  ];
}

export const bench: Bench = { id: 'picture', title: 'Pictures as SVG, and against @argdown/cli', run };
