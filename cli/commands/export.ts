import type { Exporter, Loss } from '#shared/exchange/exporter';
import { exporters } from '#shared/exchange/exporters';
import { failed, ok } from '#shared/result';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { unlessRefused } from '../engines/refusal';
import type { Io } from '../io';
import { jsonDocument } from '../json';
import { isStandard, nameOf, readMap, writeOut } from '../maps';
import { suggestion } from '../nearest';
import { choice, flag, inWords, numberWithin, word } from '../option';

const formatIds = exporters.map(({ id }) => id);

export const exportMap = defineCommand({
  id: 'export',
  summary: 'Write a map as a picture or in another format.',
  operands: [{ name: '<map>', description: 'the map, or - for standard input' }],
  options: {
    to: choice('--to <format>', 'the format', formatIds, undefined),
    out: word('-o, --out <file>', 'where to write it (standard output unless given)'),
    theme: choice('--theme <theme>', 'the colours of a picture', ['light', 'dark'], 'light'),
    scale: numberWithin('--scale <number>', 'pixels to each unit of a PNG', { from: 0.1, to: 10, absent: 2 }),
    focus: word('--focus <id>', 'only this node and what bears on it'),
    loss: flag('--loss', 'print what the format cannot carry; without -o, do nothing else'),
    json: flag('--json', 'print `{ format, losses: [{ where, what }] }`; without -o, do nothing else'),
  },
  examples: [
    {
      line: 'warrant export port-reform.argmap --to svg -o port-reform.svg',
      does: 'Draws the map as it is laid out.',
    },
    {
      line: 'warrant export port-reform.argmap --to png --scale 3 --theme dark -o port-reform.png',
      does: 'Paints a large picture for a dark slide.',
    },
    {
      line: 'warrant export port-reform.argmap --to markdown --loss',
      does: 'Says what an outline cannot carry.',
    },
  ],
  notes: [
    'A map that was never laid out is drawn as the window shows it; the file stays as it is.',
    'A map is never overwritten by what it is exported to. With `-o -`, what `--loss` has to say goes to the error output.',
  ],
  async run({ operands: [path = '-'], options, io }) {
    const { to, out, theme, scale, focus } = options;
    const exporter = exporters.find(({ id }) => id === to);
    if (exporter === undefined) return failed(`Say which format with --to: ${inWords(formatIds)}.`);
    const reports = options.loss || options.json;
    const target = out ?? (reports ? undefined : '-');
    const refusal = target === undefined ? null : await refusalOf(target, { exporter, path, options, io });
    if (refusal !== null) return failed(refusal);

    const map = await readMap(io, path);
    if (!map.ok) return map;
    const ids = map.value.nodes.map(({ id }) => id);
    if (focus !== undefined && !ids.includes(focus)) {
      return failed(`${nameOf(path)} has no node ${focus}${suggestion(focus, ids)}`);
    }
    if (target !== undefined) {
      const choices = { theme, scale, ...(focus !== undefined && { focus }) };
      const content = await unlessRefused(exporter.write(map.value, choices, io.engines));
      if (!content.ok) return failed(`${nameOf(path)} was not exported: ${content.problem}.`);
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
    return overwrites ? `${target} is the map itself: name another file with -o.` : null;
  }
  if (options.json) return 'With --json the export needs a file: name it with -o.';
  const shows = !io.printsToTerminal || isText(exporter);
  return shows ? null : `A terminal cannot show ${exporter.label}: name a file with -o.`;
}

function isText({ mime }: Exporter): boolean {
  return /^text\/|[+/](xml|json)$/.test(mime);
}

function lossText(losses: readonly Loss[]): string {
  if (losses.length === 0) return 'Nothing is lost.';
  return inColumns(losses.map(({ where, what }) => [where, what])).trimEnd();
}
