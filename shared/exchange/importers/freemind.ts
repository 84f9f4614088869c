import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { importProblemWords as problems } from '#shared/words/importing';
import { addMindMap } from '../freemind/add-mind-map';
import { readMindMap } from '../freemind/mind-map';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { titleFrom } from '../importing/title-from';
import { readXml } from '../xml/read-xml';
import { rootNameOf } from '../xml/root-name';

const label = formatWords.freemind;

/** Mind maps of FreeMind and Freeplane. */
export const freemind = defineImporter({
  id: 'freemind',
  label,
  extensions: ['mm'],
  recognises: (text) => (recognisesFreemind(text) ? 1 : 0),
  read: (bytes, name) => {
    const root = readXml(bytes, name);
    if (!root.ok) return root;
    if (root.value.name !== 'map') return failed(problems.notOfFormat(name, label));
    const mindMap = readMindMap(root.value);
    const draft = mapDraft();
    addMindMap(draft, mindMap);
    const [first] = mindMap.roots;
    return ok(draft.imported({ title: oneLine(first?.text ?? '') || titleFrom(name) }));
  },
});

export function recognisesFreemind(text: string): boolean {
  return rootNameOf(text) === 'map' && /<node[\s/>]/.test(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
