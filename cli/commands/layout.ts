import { boxOf } from '#shared/drawing/node-box';
import { setPositions } from '#shared/edit/move';
import { writeMap } from '#shared/file/write';
import { arrange } from '#shared/layout/arrange';
import { layoutTask } from '#shared/layout/layout-task';
import { ok } from '#shared/result';
import { defineCommand } from '../command';
import { readMap, writeOut } from '../maps';
import { word } from '../option';

export const layout = defineCommand({
  id: 'layout',
  summary: 'Place every node anew: conclusions on top, reasons below.',
  operands: [{ name: '<map>', description: 'the map, or - for standard input' }],
  options: { out: word('-o, --out <file>', 'where to write the map (standard output unless given)') },
  notes: ['Nodes that are pinned stay where they are.'],
  examples: [
    {
      line: 'warrant layout port-reform.argmap -o tidy.argmap',
      does: 'Writes a tidy copy; the same name for both tidies in place.',
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
