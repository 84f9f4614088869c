import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { importProblemWords as problems, importLossWords as words } from '#shared/words/importing';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { titleFrom } from '../importing/title-from';
import { addArggraph } from '../microtext/arggraph';
import { readXml } from '../xml/read-xml';

const label = formatWords.microtext;

/** The XML of the corpora of argumentative microtexts (Peldszus and Stede 2016). */
export const microtext = defineImporter({
  id: 'microtext',
  label,
  extensions: ['xml'],
  recognises: (text) => (/<arggraph[\s>]/.test(text) ? 1 : 0),
  read: (bytes, name) => {
    const root = readXml(bytes, name);
    if (!root.ok) return root;
    if (root.value.name !== 'arggraph') return failed(problems.notOfFormat(name, label));
    const draft = mapDraft();
    addArggraph(draft, root.value);
    const { topic_id: topic = '', stance = '' } = root.value.attributes;
    return ok(
      draft.imported({
        title: titleFrom(topic === '' ? name : topic),
        description: stance === '' ? '' : words.stance(stance),
      }),
    );
  },
});
