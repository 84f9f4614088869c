import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { dungWords as words } from '#shared/words/imported-formats';
import { importProblemWords as problems } from '#shared/words/importing';
import { addFramework } from '../dung/add-framework';
import { readAf } from '../dung/read-af';
import { readFacts } from '../dung/read-facts';
import { readTgf } from '../dung/read-tgf';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';

const label = formatWords.dung;

/** Abstract argumentation frameworks: facts (`.apx`, `.dl`, `.bag`), Trivial Graph Format and the format of ICCMA 2023. */
export const dung = defineImporter({
  id: 'dung',
  label,
  extensions: ['apx', 'tgf', 'af', 'dl', 'bag'],
  recognises: (text) => (recognisesDung(text) ? 0.9 : 0),
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const { text, losses } = read.value;
    const reader = readerOf(text);
    if (reader === undefined) return failed(problems.notOfFormat(name, label));
    const framework = reader(text);
    if (!framework.ok) {
      const { line, why } = framework.problem;
      return failed(words.problems[why](name, line));
    }
    const draft = mapDraft();
    for (const { where, what } of losses) draft.lose(where, what);
    addFramework(draft, framework.value);
    return ok(draft.imported({ title: titleFrom(name) }));
  },
});

export function recognisesDung(text: string): boolean {
  const reader = readerOf(text);
  return reader !== undefined && (reader !== readTgf || looksLikeTgf(text));
}

function readerOf(text: string): typeof readTgf | undefined {
  const head = text.slice(0, 10_000);
  if (/^(?:[ \t]*(?:%[^\n]*)?\n)*[ \t]*(?:arg|att|sup|support)\s*\(/.test(head)) return readFacts;
  if (/^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*p[ \t]+af[ \t]+\d/.test(head)) return readAf;
  return /^#[ \t]*$/m.test(text) ? readTgf : undefined;
}

/** Markdown may have a line with nothing but `#` too: here, all that follows it is pairs of what stands before it. */
function looksLikeTgf(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const middle = lines.indexOf('#');
  const names = new Set(lines.slice(0, middle).map((line) => line.split(/\s/, 1).join()));
  const pairs = lines.slice(middle + 1).filter((line) => line !== '');
  return names.size > 0 && pairs.every((line) => line.split(/\s+/, 2).every((name) => names.has(name)));
}
