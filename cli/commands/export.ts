import type { Exporter, Loss } from '#shared/exchange/exporter';
import { exporters } from '#shared/exchange/exporters';
import { failed, ok } from '#shared/result';
import { cliAnswerWords, cliWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { unlessRefused } from '../engines/refusal';
import type { Io } from '../io';
import { jsonDocument } from '../json';
import { isStandard, nameOf, readMap, writeOut } from '../maps';
import { nearest } from '../nearest';
import { type CliOption, choice, flag, numberWithin, word } from '../option';
import { pageOptions, pageSetupBy } from '../page-options';
import { todayOption } from '../today-option';

const words = cliCommandWords.export;
const answers = cliAnswerWords.export;

const formatIds = exporters.map(({ id }) => id);

const only: CliOption<readonly string[] | undefined> = {
  flags: '--only <id...>',
  description: words.only,
  absent: undefined,
  parse: (ids) => ok(ids),
};

export const exportMap = defineCommand({
  id: 'export',
  summary: words.summary,
  operands: [{ name: '<map>', description: cliCommonWords.map }],
  options: {
    to: choice('--to <format>', words.to, formatIds, undefined),
    out: word('-o, --out <file>', words.out),
    theme: choice('--theme <theme>', words.theme, ['light', 'dark'], 'light'),
    scale: numberWithin('--scale <number>', words.scale, { from: 0.1, to: 10, absent: 2 }),
    transparent: flag('--transparent', words.transparent),
    focus: word('--focus <id>', words.focus),
    only,
    ...pageOptions,
    today: todayOption(words.today),
    loss: flag('--loss', words.loss),
    json: flag('--json', words.json('{ format, losses: [{ where, what, part, fate }] }')),
  },
  examples: [
    {
      line: 'warrant export port-reform.argmap --to svg -o port-reform.svg',
      does: words.examples.picture,
    },
    {
      line: 'warrant export port-reform.argmap --to png --scale 3 --theme dark -o port-reform.png',
      does: words.examples.slide,
    },
    {
      line: 'warrant export port-reform.argmap --to pdf --paper a4 --poster 6 -o poster.pdf',
      does: words.examples.poster,
    },
    {
      line: 'warrant export port-reform.argmap --to markdown --loss',
      does: words.examples.loss,
    },
    {
      line: 'warrant export port-reform.argmap --to account-docx --focus R1 -o R1.docx',
      does: words.examples.account,
    },
  ],
  notes: [words.notes.unplaced, words.notes.pages, words.notes.outputs],
  async run({ operands: [path = '-'], options, io }) {
    const { to, out, theme, scale, focus, only } = options;
    const exporter = exporters.find(({ id }) => id === to);
    if (exporter === undefined) return failed(answers.whichFormat(cliWords.options.either(formatIds)));
    const reports = options.loss || options.json;
    const target = out ?? (reports ? undefined : '-');
    const page = pageSetupBy(options);
    if (!page.ok) return page;
    const refusal = target === undefined ? null : await refusalOf(target, { exporter, path, options, io });
    if (refusal !== null) return failed(refusal);

    const map = await readMap(io, path);
    if (!map.ok) return map;
    const ids = map.value.nodes.map(({ id }) => id);
    const unknown = [...(only ?? []), ...(focus === undefined ? [] : [focus])].find(
      (id) => !ids.includes(id),
    );
    if (unknown !== undefined) return failed(answers.noNode(nameOf(path), unknown, nearest(unknown, ids)));
    if (target !== undefined) {
      const today = options.today ?? io.today();
      const choices = {
        theme,
        scale,
        today,
        isTransparent: options.transparent,
        ...(focus !== undefined && { focus }),
        ...(only !== undefined && { only: new Set(only) }),
        ...(page.value !== null && { page: page.value }),
      };
      const content = await unlessRefused(exporter.write(map.value, choices, io.engines));
      if (!content.ok) return failed(answers.refused(nameOf(path), content.problem));
      const written = await writeOut(io, target, content.value);
      if (!written.ok) return written;
    }
    const losses = exporter.losses(map.value);
    if (options.json) io.print(jsonDocument({ format: exporter.id, losses }));
    else if (options.loss && target === '-') io.complain(lossText(losses));
    else if (options.loss) io.print(`${lossText(losses)}\n`);
    return ok(0);
  },
});

interface Plan {
  readonly exporter: Exporter;
  readonly path: string;
  readonly options: { readonly json: boolean };
  readonly io: Io;
}

/** Why an export may not go to `target`, before any work is done. */
async function refusalOf(target: string, { exporter, path, options, io }: Plan): Promise<string | null> {
  if (!isStandard(target)) {
    const overwrites = !isStandard(path) && (await io.disk.isSame(path, target));
    return overwrites ? answers.overwritesMap(target) : null;
  }
  if (options.json) return answers.jsonNeedsFile;
  const shows = !io.printsToTerminal || isText(exporter);
  return shows ? null : answers.noTerminal(exporter.label);
}

function isText({ mime }: Exporter): boolean {
  return /^text\/|[+/](xml|json)$/.test(mime);
}

function lossText(losses: readonly Loss[]): string {
  if (losses.length === 0) return answers.nothingLost;
  return inColumns(losses.map(({ where, what }) => [where, what])).trimEnd();
}
