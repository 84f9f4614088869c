import { writeMap } from '#shared/file/write';
import { emptyMap } from '#shared/model/argument-map';
import { failed, ok } from '#shared/result';
import { defineCommand } from '../command';
import { isStandard, writeOut } from '../maps';
import { flag, word } from '../option';

export const newMap = defineCommand({
  id: 'new',
  summary: 'Write an empty map.',
  operands: [{ name: '[title]', description: 'what the map is about' }],
  options: {
    out: word('-o, --out <file>', 'where to write the map (standard output unless given)'),
    force: flag('--force', 'overwrite a file that exists'),
  },
  examples: [
    { line: 'warrant new "Port reform" -o port-reform.argmap', does: 'Starts a map in a file of its own.' },
  ],
  async run({ operands: [title], options: { out = '-', force }, io }) {
    if (!force && !isStandard(out) && (await io.disk.exists(out))) {
      return failed(`${out} exists already; add --force to overwrite it.`);
    }
    const written = await writeOut(io, out, writeMap(emptyMap(title)));
    return written.ok ? ok(0) : written;
  },
});
