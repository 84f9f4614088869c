import { columnRoles } from '#shared/exchange/csv/columns';
import { type ImportedFiles, importFiles } from '#shared/exchange/import-files';
import { importers } from '#shared/exchange/importers';
import { csv } from '#shared/exchange/importers/csv';
import { writeMap } from '#shared/file/write';
import type { GivenFile } from '#shared/intake/taken-in';
import { failed, ok, type Result } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliCommandWords, cliCommonWords } from '#shared/words/cli-commands';
import { inColumns } from '../columns';
import { columnsOption } from '../columns-option';
import { defineCommand } from '../command';
import type { Io } from '../io';
import { jsonDocument } from '../json';
import { isStandard, nameOf, readBytes, writeOut } from '../maps';
import { choice, flag, word } from '../option';

const words = cliCommandWords.import;
const answers = cliAnswerWords.import;

export const importMap = defineCommand({
  id: 'import',
  summary: words.summary,
  operands: [{ name: '<in...>', description: words.files }],
  options: {
    from: choice(
      '--from <format>',
      words.from,
      importers.map(({ id }) => id),
      undefined,
    ),
    columns: columnsOption('--columns <field=column,...>', words.columns),
    out: word('-o, --out <file>', cliCommonWords.out),
    json: flag('--json', words.json('{ format, nodes, relations, sources, losses: [{ where, what }] }')),
  },
  examples: [
    { line: 'warrant import discussion.txt -o discussion.argmap', does: words.examples.one },
    { line: 'warrant import essay001.ann essay001.txt -o essay.argmap', does: words.examples.together },
    { line: 'warrant import nodeset87.json --from aif --json', does: words.examples.report },
    {
      line: 'warrant import claims.csv --columns "text=Aussage,target=Zu" -o claims.argmap',
      does: words.examples.columns,
    },
  ],
  notes: [words.notes.several, words.notes.columns(columnRoles), words.notes.formats],
  async run({ operands: paths, options: { from, columns, out, json }, io }) {
    if (columns !== undefined && from !== undefined && from !== csv.id)
      return failed(answers.columnsOfTables(from));
    const target = out ?? (json ? undefined : '-');
    const refusal = target === undefined ? null : await refusalOf(target, { paths, json, io });
    if (refusal !== null) return failed(refusal);
    const files = await readAll(io, paths);
    if (!files.ok) return files;
    const format = columns === undefined ? importers.find(({ id }) => id === from) : csv;
    const imported = importFiles(files.value, { format, columns });
    if (!imported.ok) return imported;
    if (target !== undefined) {
      const written = await writeOut(io, target, writeMap(imported.value.map));
      if (!written.ok) return written;
    }
    if (json) io.print(jsonDocument(asData(imported.value)));
    else io.complain(lossText(imported.value));
    return ok(0);
  },
});

interface Plan {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly io: Io;
}

/** Why the map may not go to `target`, before any work is done. */
async function refusalOf(target: string, { paths, json, io }: Plan): Promise<string | null> {
  if (isStandard(target)) return json ? answers.jsonNeedsFile : null;
  for (const path of paths) {
    if (!isStandard(path) && (await io.disk.isSame(path, target))) return answers.overwritesInput(target);
  }
  return null;
}

/** The paths as they were given are the names in sentences: two files in two folders may be called alike. */
async function readAll(io: Io, paths: readonly string[]): Promise<Result<readonly GivenFile[], string>> {
  const files: GivenFile[] = [];
  for (const path of paths) {
    const bytes = await readBytes(io, path);
    if (!bytes.ok) return bytes;
    files.push({ name: nameOf(path), bytes: bytes.value });
  }
  return ok(files);
}

function asData({ format, map, losses }: ImportedFiles): object {
  const { nodes, relations, sources } = map;
  return { format, nodes: nodes.length, relations: relations.length, sources: sources.length, losses };
}

function lossText({ format, losses }: ImportedFiles): string {
  const label = importers.find(({ id }) => id === format)?.label ?? format;
  if (losses.length === 0) return answers.nothingLost(label);
  const rows = losses.map(({ where, what }) => [`  ${where}`, what]);
  return `${answers.losses(label)}\n${inColumns(rows).trimEnd()}`;
}
