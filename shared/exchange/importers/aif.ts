import { failed, ok } from '#shared/result';
import { isObject } from '#shared/shape/shape';
import { formatWords } from '#shared/words/exchange';
import { importProblemWords as problems, importSourceWords as sources } from '#shared/words/importing';
import { addArgument } from '../aif/argument-layer';
import { carriedOf } from '../aif/carried';
import { addLocutions } from '../aif/locutions';
import { ownAifIn, saidInAif, withoutCarried, withoutQuotes } from '../aif/own-aif';
import { readAifdb } from '../aif/read-aifdb';
import { readOva2 } from '../aif/read-ova2';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { readJsonText } from '../importing/read-json';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';
import { sourceIdsOf } from '../own-data/own-data';
import { withOwnData } from '../own-data/with-own-data';

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
    const whole = (isOva2(file) ? readOva2 : readAifdb)(file, { name, format: label });
    if (!whole.ok) return whole;
    const own = ownAifIn(file);
    const graph = own ? withoutQuotes(whole.value, own) : whole.value;
    const draft = mapDraft(own && sourceIdsOf(own.data.head));
    for (const { where, what } of read.value.losses) draft.lose(where, what);
    const { statements, leftOut } = addArgument(draft, graph);
    addLocutions(draft, own ? withoutCarried(graph, own) : graph, statements);
    if (graph.text !== '') {
      draft.addSource('', {
        csl: { type: 'document', title: sources.analysed(titleFrom(name)) },
        text: graph.text,
        role: 'brief',
      });
    }
    const carried = carriedOf({ graph, leftOut, before: own?.carried }, draft.lose);
    const imported = draft.imported({ title: titleFrom(name) }, carried);
    return ok(own ? withOwnData(imported, own.data, saidInAif) : imported);
  },
});

function isOva2({ nodes }: { readonly [field: string]: unknown }): boolean {
  const [first] = Array.isArray(nodes) ? nodes : [];
  return isObject(first) && first.nodeID === undefined && first.id !== undefined;
}
