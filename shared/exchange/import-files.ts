import type { GivenFile } from '#shared/intake/taken-in';
import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { importProblemWords as problems, importLossWords as words } from '#shared/words/importing';
import type { ColumnMapping } from './csv/columns';
import { detectFormat, extensionOf } from './detect';
import type { Loss } from './exporter';
import type { Imported, Importer } from './importer';
import { importers } from './importers';
import { laidOut, laidOver } from './laid-out';
import { sideBySide } from './side-by-side';

export interface ImportedFiles {
  /** Id of the importer; of the first, where the files are of several formats. */
  readonly format: string;
  /** Every node has its place. */
  readonly map: ArgumentMap;
  readonly losses: readonly Loss[];
}

/** What a person says of the files. */
export interface HowToImport {
  /** Of all of them; told by what is in each unless given. */
  readonly format?: Importer | undefined;
  readonly columns?: ColumnMapping | undefined;
}

/**
 * The map in files that were given together, or the sentence of why there is none. What belongs to another file by name,
 * as the text of an essay to its annotations, is read with that; else each file is an argument of its own, and all of them
 * make one map.
 */
export function importFiles(
  files: readonly GivenFile[],
  { format, columns }: HowToImport = {},
): Result<ImportedFiles, string> {
  const found = files.map((file) => ({ file, importer: format ?? detectFormat(file) }));
  const isCompanion = ({ file }: (typeof found)[number]) =>
    found.some(({ file: main, importer }) => importer !== undefined && belongsTo(file, main, importer));
  const mains = found.filter((each) => !isCompanion(each));
  const imported: (Imported & { readonly format: string; readonly name: string })[] = [];
  for (const { file, importer } of mains) {
    if (importer === undefined)
      return failed(
        problems.unknown(
          file.name,
          importers.map(({ label }) => label),
        ),
      );
    const beside = files.filter((other) => belongsTo(other, file, importer));
    const read = importer.read(file.bytes, file.name, { beside, ...(columns && { columns }) });
    if (!read.ok) return read;
    imported.push({ ...read.value, format: importer.id, name: file.name });
  }
  const [first, ...others] = imported;
  if (first === undefined) return failed(problems.unknown('', []));
  const maps = [first.map, ...others.map(({ map }) => map)] as const;
  const map = others.length === 0 ? first.map : sideBySide(maps);
  const covered = laidOver(map);
  return ok({
    format: first.format,
    map: laidOut(map),
    losses: [
      ...imported.flatMap(({ losses, name }) =>
        others.length === 0
          ? losses
          : losses.map(({ where, what }) => ({ where: words.inFile(name, where), what })),
      ),
      ...(covered > 0 ? [{ where: words.places, what: words.laidOver(covered) }] : []),
    ],
  });
}

/** Whether `file` is no argument of its own but a companion of `main`. */
function belongsTo(file: GivenFile, main: GivenFile, { companions = [], extensions }: Importer): boolean {
  return (
    file !== main &&
    companions.includes(extensionOf(file.name)) &&
    extensions.includes(extensionOf(main.name)) &&
    stem(file.name) === stem(main.name)
  );
}

function stem(name: string): string {
  return name.replace(/\.[^./\\]+$/, '');
}
