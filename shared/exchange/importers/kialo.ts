import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { importProblemWords as problems } from '#shared/words/importing';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';
import { addDiscussion } from '../kialo/argument';
import { readDiscussion } from '../kialo/discussion';

const label = formatWords.kialo;

/** A discussion of kialo.com as text, in the layouts of before and after 2025. */
export const kialo = defineImporter({
  id: 'kialo',
  label,
  extensions: ['txt'],
  recognises: (text) => (/^\s*Discussion (?:Title|Name):/.test(text) ? 1 : 0),
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const discussion = readDiscussion(read.value.text);
    if (discussion === undefined) return failed(problems.notOfFormat(name, label));
    const draft = mapDraft();
    for (const { where, what } of read.value.losses) draft.lose(where, what);
    addDiscussion(draft, discussion);
    return ok(draft.imported({ title: discussion.title === '' ? titleFrom(name) : discussion.title }));
  },
});
