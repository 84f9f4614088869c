import { writeMap } from '#shared/file/write';
import { emptyMap } from '#shared/model/argument-map';
import { failed, ok } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { defineCommand } from '../command';
import { isStandard, writeOut } from '../maps';
import { flag, word } from '../option';

const words = cliCommandWords.new;
const answers = cliAnswerWords.new;

export const newMap = defineCommand({
  id: 'new',
  summary: words.summary,
  operands: [{ name: '[title]', description: words.title }],
  options: {
    out: word('-o, --out <file>', cliCommonWords.out),
    force: flag('--force', words.force),
  },
  examples: [{ line: 'warrant new "Port reform" -o port-reform.argmap', does: words.example }],
  async run({ operands: [title], options: { out = '-', force }, io }) {
    if (!force && !isStandard(out) && (await io.disk.exists(out))) {
      return failed(answers.exists(out));
    }
    const written = await writeOut(io, out, writeMap(emptyMap(title)));
    return written.ok ? ok(0) : written;
  },
});
