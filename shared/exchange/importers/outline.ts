import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { branchWords as words } from '#shared/words/imported-formats';
import { importProblemWords as problems } from '#shared/words/importing';
import type { Loss } from '../exporter';
import { defineImporter } from '../importer';
import { readText } from '../importing/read-text';
import { titleFrom } from '../importing/title-from';
import { outlineItems } from '../plain-outline/outline-items';
import { readLabel } from '../plain-outline/read-label';
import { readOutline } from '../plain-outline/read-outline';

const label = formatWords.outline;

/** Text or Markdown whose lists, numbers, headings and indentation make a tree; what we write as such reads back. */
export const outline = defineImporter({
  id: 'outline',
  label,
  extensions: ['md', 'markdown', 'txt', 'text'],
  recognises: (text) => (recognisesOutline(text) ? 0.1 : 0),
  read: (bytes, name) => {
    const read = readText(bytes, name);
    if (!read.ok) return read;
    const { title, body } = withoutFrontMatter(read.value.text);
    const map = readOutline(body);
    if (map.nodes.length === 0) return failed(problems.notOfFormat(name, label));
    return ok({
      map: { ...map, title: title || titleFrom(name) },
      losses: [...read.value.losses, ...unsaidSupports(body)],
    });
  },
});

/** Any text can be read as one; this is one that has marks of its own, or is indented as nothing but lists are. */
export function recognisesOutline(text: string): boolean {
  const head = text.slice(0, 20_000);
  const marked = head.match(/^[ \t]*(?:[-*+•]|#{1,6}|\d+(?:\.\d+)*[.)]) +\S/gm);
  return (marked?.length ?? 0) >= 2 || isIndented(head);
}

/** Data and programs are indented too, and known by their brackets, semicolons and keys. */
function isIndented(text: string): boolean {
  const isOfData = /^\s*[[{<]|[;{}][ \t]*$|^[ \t]*[a-z][\w-]*:(?:\s|$)/m.test(text);
  return !isOfData && /^\S[^\n]*\n[ \t]+\S/m.test(text);
}

/** What stands between lines of three dashes at the beginning of a Markdown file is about the file. */
function withoutFrontMatter(text: string): { readonly title: string; readonly body: string } {
  const [whole, head = ''] = /^---[ \t]*\n([\s\S]{0,10000}?\n)---[ \t]*\n/.exec(text) ?? [''];
  const title = /^title:[ \t]*(.+)$/m.exec(head)?.[1]?.trim() ?? '';
  return { title: title.replace(/^(["'])(.*)\1$/, '$2'), body: text.slice(whole.length) };
}

function unsaidSupports(body: string): readonly Loss[] {
  const path: boolean[] = [];
  let unsaid = 0;
  for (const { depth, text } of outlineItems(body)) {
    const { label: read } = readLabel(text);
    if (depth > 0 && read.bearing === undefined && path[depth - 1] !== true) unsaid += 1;
    path.length = depth;
    path.push(read.isGroup);
  }
  return unsaid === 0 ? [] : [{ where: words.branches, what: words.readAsSupports(unsaid) }];
}
