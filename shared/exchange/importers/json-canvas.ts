import { failed, ok } from '#shared/result';
import { isObject } from '#shared/shape/shape';
import { formatWords } from '#shared/words/exchange';
import { importProblemWords as problems } from '#shared/words/importing';
import { addCanvas } from '../canvas/argument';
import { canvasShape } from '../canvas/canvas-file';
import { ownCanvas, ownKey } from '../canvas/own-canvas';
import { saidInCanvas } from '../canvas/said-in-canvas';
import { defineImporter } from '../importer';
import { withEmptyLists } from '../importing/empty-lists';
import { keepable } from '../importing/keepable';
import { mapDraft } from '../importing/map-draft';
import { readJsonText, shaped } from '../importing/read-json';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';
import { sourceIdsOf } from '../own-data/own-data';
import { withOwnData } from '../own-data/with-own-data';

const label = formatWords['json-canvas'];

/** JSON Canvas 1.0, as Obsidian writes it. */
export const jsonCanvas = defineImporter({
  id: 'json-canvas',
  label,
  extensions: ['canvas'],
  recognises: (text) => {
    if (!/^\s*\{/.test(text)) return 0;
    if (/"fromNode"\s*:/.test(text)) return 1;
    return /"type"\s*:\s*"(?:text|file|link|group)"/.test(text) && /"width"\s*:/.test(text) ? 0.8 : 0;
  },
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const json = readJsonText(read.value.text, name);
    if (!json.ok) return json;
    if (!isObject(json.value)) return failed(problems.notOfFormat(name, label));
    const file = shaped(canvasShape, withEmptyLists(json.value, ['nodes', 'edges']), { name, format: label });
    if (!file.ok) return file;
    const { nodes: _nodes, edges: _edges, [ownKey]: head, ...rest } = json.value;
    const draft = mapDraft(isObject(head) ? sourceIdsOf(head) : []);
    for (const { where, what } of read.value.losses) draft.lose(where, what);
    const own = ownCanvas(head, file.value, draft.reserve);
    const { groups, edges } = addCanvas(draft, file.value, own);
    const { groups: _groups, edges: before, ...others } = own.carried;
    const lost = [...(Array.isArray(before) ? before : []), ...edges];
    const carried = {
      ...others,
      ...keepable(rest),
      ...(groups.length > 0 && { groups }),
      ...(lost.length > 0 && { edges: lost }),
    };
    const kept = Object.keys(carried).length > 0 ? { canvas: carried } : {};
    const imported = draft.imported({ title: titleFrom(name) }, kept);
    return ok(own.data ? withOwnData(imported, own.data, saidInCanvas) : imported);
  },
});
