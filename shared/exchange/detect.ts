import { decodeText } from '#shared/intake/decode-text';
import type { GivenFile } from '#shared/intake/taken-in';
import type { Importer } from './importer';
import { importers } from './importers';

/** Files of all kinds have names that end so: by itself that tells nothing. */
const common: ReadonlySet<string> = new Set(['txt', 'json', 'xml', 'md', 'yaml', 'yml']);

/** In small letters, without the dot; "" where a name has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** How surely a file is of the format that it is likeliest to be, by its content alone: from 0 to 1. */
export function surenessOf(bytes: Uint8Array): number {
  const text = textOf(bytes);
  return text === undefined ? 0 : Math.max(0, ...importers.map(({ recognises }) => recognises(text)));
}

/** What is less sure than this is a guess: lines under lines are an outline, and much else. */
const guess = 0.5;

/**
 * The format of a file, by what is in it. Its name decides between formats that are equally likely, and alone where the
 * content lets one guess at most, so that a damaged file is told what is wrong with it.
 */
export function detectFormat({ name, bytes }: GivenFile): Importer | undefined {
  const text = textOf(bytes);
  const extension = extensionOf(name);
  const isNamed = ({ extensions }: Importer) => extensions.includes(extension);
  const ranked = importers
    .map((importer) => ({ importer, sureness: text === undefined ? 0 : importer.recognises(text) }))
    .filter(({ sureness }) => sureness > 0)
    .sort(
      (one, other) =>
        other.sureness - one.sureness || Number(isNamed(other.importer)) - Number(isNamed(one.importer)),
    );
  const [likeliest] = ranked;
  const named = common.has(extension) ? undefined : importers.find(isNamed);
  return likeliest !== undefined && likeliest.sureness >= guess
    ? likeliest.importer
    : (named ?? likeliest?.importer);
}

function textOf(bytes: Uint8Array): string | undefined {
  return decodeText(bytes)?.text.replace(/^\ufeff/, '');
}
