import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { root } from './root.mjs';

/** A module of ours and what it imports. Paths count from the project folder, with "/" between names. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Paths of our own files, for types or values. */
  readonly files: readonly string[];
  /** Specifiers of everything else, such as "react", "electron" or "node:fs". */
  readonly outside: readonly string[];
}

/** Every TypeScript file below a folder of the project. */
export function sourcesOf(folder: string): readonly SourceFile[] {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file))
    .toSorted()
    .map(sourceFile);
}

function sourceFile(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  const specifiers = specifiersIn(file, text);
  const resolved = specifiers.map((specifier) => ourFile(file, specifier));
  return {
    path: file,
    lines: text.split('\n').length - 1,
    files: resolved.filter((found) => found !== undefined),
    outside: specifiers.filter((specifier) => !isOurs(specifier)),
  };
}

function specifiersIn(file: string, text: string): readonly string[] {
  const { module, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} cannot be read: ${error.message}`);
  const reexports = module.staticExports.flatMap(({ entries }) =>
    entries.map((entry) => entry.moduleRequest),
  );
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  );
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...reexports.flatMap((request) => request?.value ?? []),
    ...later,
  ];
}

function isOurs(specifier: string): boolean {
  return /^[#.]/.test(specifier);
}

/** Nothing for packages, and for what is no module, such as a style sheet. */
function ourFile(from: string, specifier: string): string | undefined {
  if (!isOurs(specifier)) return undefined;
  const target = specifier.startsWith('#')
    ? specifier.slice(1)
    : path.posix.join(path.posix.dirname(from), specifier);
  return [`${target}.ts`, `${target}.tsx`, target].find(
    (file) => /\.tsx?$/.test(file) && existsSync(path.join(root, file)),
  );
}
