import { failed, ok, type Result } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { importProblemWords as problems } from '#shared/words/importing';
import { addGraph } from '../carneades/add-graph';
import type { ArgumentGraph } from '../carneades/argument-graph';
import { lkifGraph } from '../carneades/lkif-graph';
import { yamlGraph } from '../carneades/yaml-graph';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';
import { readXml } from '../xml/read-xml';
import { rootNameOf } from '../xml/root-name';
import { readYaml } from '../yaml/read-yaml';
import { isYamlMap } from '../yaml/yaml-value';

const label = formatWords.carneades;

/** Argument graphs of Carneades: YAML of version 4, and LKIF and CAF of the versions before it. */
export const carneades = defineImporter({
  id: 'carneades',
  label,
  extensions: ['yml', 'yaml', 'xml', 'lkif'],
  recognises: (text) => (recognisesCarneades(text) ? 0.95 : 0),
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const { text, losses } = read.value;
    const isXml = text.trimStart().startsWith('<');
    const graph = isXml ? fromXml(bytes, name) : fromYaml(text, name);
    if (!graph.ok) return graph;
    const draft = mapDraft();
    // Of XML, the declaration says how its letters are read.
    for (const { where, what } of isXml ? [] : losses) draft.lose(where, what);
    addGraph(draft, graph.value);
    const { title, description } = graph.value;
    return ok(draft.imported({ title: title.trim() === '' ? titleFrom(name) : title, description }));
  },
});

export function recognisesCarneades(text: string): boolean {
  if (['lkif', 'caf'].includes(rootNameOf(text))) return true;
  const heads = ['statements', 'arguments', 'argument_schemes', 'issues', 'assumptions', 'language'];
  const found = heads.filter((head) => new RegExp(`^${head}[ \\t]*:`, 'm').test(text));
  return found.length >= 2;
}

function fromXml(bytes: Uint8Array, name: string): Result<ArgumentGraph, string> {
  const root = readXml(bytes, name);
  if (!root.ok) return root;
  if (!['lkif', 'caf'].includes(root.value.name)) return failed(problems.notOfFormat(name, label));
  return ok(lkifGraph(root.value));
}

function fromYaml(text: string, name: string): Result<ArgumentGraph, string> {
  const yaml = readYaml(text, name);
  if (!yaml.ok) return yaml;
  const { value: file } = yaml;
  const isGraph =
    isYamlMap(file) && ['statements', 'arguments', 'argument_schemes'].some((part) => file.has(part));
  return isGraph ? ok(yamlGraph(file)) : failed(problems.notOfFormat(name, label));
}
