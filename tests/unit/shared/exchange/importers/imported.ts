import { type ImportedFiles, importFiles } from '#shared/exchange/import-files';
import { importers } from '#shared/exchange/importers';
import type { ArgumentMap } from '#shared/model/argument-map';

/** The bytes of a file of one's own. */
export function file(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** What comes of files; throws where nothing does. */
export function imported(...files: readonly ReturnType<typeof file>[]): ImportedFiles {
  const result = importFiles(files);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

/** The sentence of why a format refuses a text. */
export function refusal(format: string, text: string): string | undefined {
  const importer = importers.find(({ id }) => id === format);
  const { bytes } = file('given', text);
  const result = importer?.read(bytes, 'given.file');
  return result?.ok === false ? result.problem : undefined;
}

/** What bears on what, a line for each relation: `1+2 supports 3 as r1`. */
export function stepsOf({ relations }: ArgumentMap): readonly string[] {
  return relations.map(
    ({ id, kind, premises, target }) => `${premises.join('+')} ${kind}s ${target} as ${id}`,
  );
}

/** The quoted words of each node, and whether they stand where the citation says. */
export function passagesOf({ nodes, sources }: ArgumentMap): readonly string[] {
  return nodes.flatMap(({ id, citations = [] }) =>
    citations.flatMap(({ source, quote }) => {
      if (quote === undefined) return [];
      const { text = '' } = sources.find((each) => each.id === source) ?? {};
      const isThere = text.slice(quote.start, quote.end) === quote.exact;
      return [`${id}: ${quote.exact}${isThere ? '' : ' (elsewhere)'}`];
    }),
  );
}
