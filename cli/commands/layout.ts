import { boxOf } from '#shared/drawing/node-box';
import { setPositions } from '#shared/edit/move';
import { writeMap } from '#shared/file/write';
import { arrange } from '#shared/layout/arrange';
import { layoutTask } from '#shared/layout/layout-task';
import { ok } from '#shared/result';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { defineCommand } from '../command';
import { readMap, writeOut } from '../maps';
import { word } from '../option';

const words = cliCommandWords.layout;

export const layout = defineCommand({
  id: 'layout',
  summary: words.summary,
  operands: [{ name: '<map>', description: cliCommonWords.map }],
  options: { out: word('-o, --out <file>', cliCommonWords.out) },
  notes: [words.note],
  examples: [
    {
      line: 'warrant layout port-reform.argmap -o tidy.argmap',
      does: words.example,
    },
  ],
  async run({ operands: [path = '-'], options: { out = '-' }, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const placements = arrange(layoutTask(map.value, boxOf, 'anew'));
    const written = await writeOut(io, out, writeMap(setPositions(placements)(map.value)));
    return written.ok ? ok(0) : written;
  },
});
