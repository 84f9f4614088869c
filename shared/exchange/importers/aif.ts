import { failed, ok } from '#shared/result';
import { isObject } from '#shared/shape/shape';
import { formatWords } from '#shared/words/exchange';
import {
  importProblemWords as problems,
  importSourceWords as sources,
  importLossWords as words,
} from '#shared/words/importing';
import type { AifGraph, AifNode } from '../aif/aif-graph';
import { addArgument, isOfTheArgument } from '../aif/argument-layer';
import { addLocutions } from '../aif/locutions';
import { readAifdb } from '../aif/read-aifdb';
import { readOva2 } from '../aif/read-ova2';
import { defineImporter } from '../importer';
import { keepable } from '../importing/keepable';
import { mapDraft } from '../importing/map-draft';
import { readJsonText } from '../importing/read-json';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';

const label = formatWords.aif;

/** The Argument Interchange Format as JSON, of AIFdb, OVA2, OVA3 and the programs of xAIF. */
export const aif = defineImporter({
  id: 'aif',
  label,
  extensions: ['json', 'xaif'],
  recognises: (text) => {
    if (!/^\s*\{/.test(text) || !/"nodes"\s*:/.test(text)) return 0;
    if (/"nodeID"\s*:/.test(text) || /"AIF"\s*:\s*\{/.test(text)) return 1;
    if (/"analysis"\s*:/.test(text) && /"edges"\s*:/.test(text)) return 0.9;
    return /"locutions"\s*:/.test(text) ? 0.8 : 0;
  },
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const json = readJsonText(read.value.text, name);
    if (!json.ok) return json;
    const file = json.value;
    if (!isObject(file)) return failed(problems.notOfFormat(name, label));
    const graph = (isOva2(file) ? readOva2 : readAifdb)(file, { name, format: label });
    if (!graph.ok) return graph;
    const draft = mapDraft();
    for (const { where, what } of read.value.losses) draft.lose(where, what);
    const statements = addArgument(draft, graph.value);
    addLocutions(draft, graph.value, statements);
    if (graph.value.text !== '') {
      draft.addSource('', {
        csl: { type: 'document', title: sources.analysed(titleFrom(name)) },
        text: graph.value.text,
        role: 'brief',
      });
    }
    return ok(draft.imported({ title: titleFrom(name) }, carried(graph.value, draft.lose)));
  },
});

function isOva2({ nodes }: { readonly [field: string]: unknown }): boolean {
  const [first] = Array.isArray(nodes) ? nodes : [];
  return isObject(first) && first.nodeID === undefined && first.id !== undefined;
}

/** What a map has no words for goes along under `aif`, so that it can be written again. */
function carried({ nodes, edges, rest }: AifGraph, lose: (where: string, what: string) => void): object {
  const others = new Map(nodes.filter((node) => !isOfTheArgument(node)).map((node) => [node.id, node]));
  for (const [type, number] of countedBy([...others.values()]))
    lose(words.nodesOf(type), words.carried(number));
  const statements = new Set(nodes.filter(({ type }) => type === 'I').map(({ id }) => id));
  const direct = edges.filter(({ from, to }) => statements.has(from) && statements.has(to));
  if (direct.length > 0) lose(words.edges, words.direct(direct.length));
  const loose = edges.filter(({ from, to }) => others.has(from) || others.has(to));
  const kept = {
    ...keepable(rest),
    ...(others.size > 0 && { nodes: [...others.values()].map(({ record }) => keepable(record)) }),
    ...(loose.length + direct.length > 0 && {
      edges: [...loose, ...direct].map(({ record }) => keepable(record)),
    }),
  };
  return Object.keys(kept).length > 0 ? { aif: kept } : {};
}

function countedBy(nodes: readonly AifNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
