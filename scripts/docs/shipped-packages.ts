import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { root } from '../root.mjs';
import { sourcesOf } from '../sources';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly homepage: string;
  /** Of the licence, as it lies in the package. */
  readonly text: string;
}

/** The packages that our sources import, and those that these import in turn, by name. */
export function shippedPackages(): readonly ShippedPackage[] {
  const folders = new Set<string>();
  const visit = (folder: string) => {
    if (folders.has(folder)) return;
    folders.add(folder);
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) visit(folderOf(name, folder));
  };
  for (const name of importedPackages()) visit(folderOf(name, root));
  return [...folders]
    .map(shippedPackage)
    .filter(({ name }) => !name.startsWith('@types/'))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function importedPackages(): ReadonlySet<string> {
  const specifiers = ['shared', 'renderer', 'electron', 'cli']
    .flatMap(sourcesOf)
    .flatMap(({ outside }) => outside);
  const names = specifiers.filter((specifier) => !isBuiltin(specifier)).map(packageOf);
  return new Set(names.filter((name) => name !== 'electron')); // It ships with its own licences.
}

/** "@scope/name/part" and "name/part" without the part. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Where Node would find a package from a folder. */
function folderOf(name: string, from: string): string {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  if (from === root) throw new Error(`The package ${name} is not installed.`);
  return folderOf(name, path.dirname(from));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function shippedPackage(folder: string): ShippedPackage {
  const { name, version, license, homepage } = manifestOf(folder);
  return {
    name,
    version,
    licence: license,
    homepage: homepage ?? `https://www.npmjs.com/package/${name}`,
    text: licenceTextOf(folder) ?? `${license}, by the word of its package.json; the package holds no text.`,
  };
}

function licenceTextOf(folder: string): string | undefined {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.toSorted().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return texts.length === 0 ? undefined : texts.join('\n\n').replaceAll('\r\n', '\n');
}
