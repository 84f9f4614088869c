import { exporters } from '#shared/exchange/exporters';
import { importers } from '#shared/exchange/importers';
import { ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { flag } from '../option';

const words = cliCommandWords.formats;
const answers = cliAnswerWords.formats;

export const formats = defineCommand({
  id: 'formats',
  summary: words.summary,
  operands: [],
  options: {
    json: flag(
      '--json',
      cliCommonWords.printed(
        '{ importers: [{ id, label, extensions }], exporters: [{ id, label, extensions }] }',
      ),
    ),
  },
  examples: [{ line: 'warrant formats', does: words.example }],
  async run({ options, io }) {
    if (options.json) {
      io.print(jsonDocument({ importers: importers.map(asData), exporters: exporters.map(asData) }));
      return ok(0);
    }
    io.print(
      inColumns([
        ...importers.map((format) => [answers.read, ...row(format)]),
        ...exporters.map((format) => [answers.write, ...row(format)]),
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
