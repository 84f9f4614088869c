import { exporters } from '#shared/exchange/exporters';
import { importers } from '#shared/exchange/importers';
import { ok } from '#shared/result';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { flag } from '../option';

export const formats = defineCommand({
  id: 'formats',
  summary: 'List the formats that can be read and written.',
  operands: [],
  options: {
    json: flag(
      '--json',
      'print `{ importers: [{ id, label, extensions }], exporters: [{ id, label, extensions }] }`',
    ),
  },
  examples: [{ line: 'warrant formats', does: 'Every importer and exporter with its file extension.' }],
  async run({ options, io }) {
    if (options.json) {
      io.print(jsonDocument({ importers: importers.map(asData), exporters: exporters.map(asData) }));
      return ok(0);
    }
    io.print(
      inColumns([
        ...importers.map((format) => ['read', ...row(format)]),
        ...exporters.map((format) => ['write', ...row(format)]),
      ]),
    );
    return ok(0);
  },
});

interface Format {
  readonly id: string;
  readonly label: string;
  readonly extensions: readonly string[];
}

function asData({ id, label, extensions }: Format): Format {
  return { id, label, extensions };
}

function row({ id, label, extensions }: Format): readonly string[] {
  return [id, extensions.map((extension) => `.${extension}`).join(' '), label];
}
