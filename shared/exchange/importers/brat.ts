import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { importProblemWords as problems, importLossWords as words } from '#shared/words/importing';
import { addEssay } from '../brat/essay';
import { readStandOff } from '../brat/stand-off';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';

/** Stand-off annotations of brat, as of the persuasive essays (Stab and Gurevych 2017): .ann, with the essay as .txt. */
export const brat = defineImporter({
  id: 'brat',
  label: formatWords.brat,
  extensions: ['ann'],
  companions: ['txt'],
  recognises: (text) => (/^T\d+\t\S+ \d+ \d+/m.test(text.slice(0, 100_000)) ? 1 : 0),
  read: (bytes, name, { beside = [] } = {}) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const standOff = readStandOff(read.value.text);
    if ('badLine' in standOff) return failed(problems.badLine(name, standOff.badLine, formatWords.brat));
    const draft = mapDraft();
    const [given] = beside;
    const essay = given && readText(given.bytes, given.name);
    if (essay !== undefined && !essay.ok) return essay;
    const text = essay?.value.text;
    const [firstLine = ''] = text?.split('\n', 1) ?? [];
    for (const { where, what } of [...read.value.losses, ...(essay?.value.losses ?? [])])
      draft.lose(where, what);
    if (text === undefined) draft.lose(words.essay, words.noEssay);
    const title = firstLine.trim() === '' ? titleFrom(name) : firstLine.trim();
    const source =
      text === undefined
        ? ''
        : draft.addSource('essay', { csl: { type: 'document', title }, text, role: 'brief' });
    addEssay(draft, standOff, text === undefined ? undefined : { source, text });
    return ok(draft.imported({ title }));
  },
});
