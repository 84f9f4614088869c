import { failed, ok } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { opmlWords as words } from '#shared/words/imported-formats';
import { importProblemWords as problems } from '#shared/words/importing';
import { addBranches } from '../branches/add-branches';
import { defineImporter } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { titleFrom } from '../importing/title-from';
import { opmlBranches } from '../opml/opml-branches';
import { readXml } from '../xml/read-xml';
import { rootNameOf } from '../xml/root-name';
import { childrenNamed, textOf, type XmlElement } from '../xml/xml-element';

const label = formatWords.opml;

/** Outlines of outliners, after http://opml.org/spec2.opml. */
export const opml = defineImporter({
  id: 'opml',
  label,
  extensions: ['opml'],
  recognises: (text) => (recognisesOpml(text) ? 1 : 0),
  read: (bytes, name) => {
    const root = readXml(bytes, name);
    if (!root.ok) return root;
    const [body] = childrenNamed(root.value, 'body');
    if (root.value.name !== 'opml' || body === undefined) return failed(problems.notOfFormat(name, label));
    const draft = mapDraft();
    const { branches, included, others } = opmlBranches(body);
    addBranches(draft, branches);
    for (const text of included) draft.lose(text, words.notFetched);
    for (const [attribute, number] of others) draft.lose(attribute, words.attribute(number));
    const owner = inHead(root.value, 'ownerName');
    const authors = owner === '' ? {} : { authors: [owner] };
    return ok(draft.imported({ title: inHead(root.value, 'title') || titleFrom(name) }, authors));
  },
});

export function recognisesOpml(text: string): boolean {
  return rootNameOf(text) === 'opml';
}

function inHead(root: XmlElement, field: string): string {
  const [head] = childrenNamed(root, 'head');
  const [element] = head === undefined ? [] : childrenNamed(head, field);
  return element === undefined ? '' : textOf(element).replace(/\s+/g, ' ').trim();
}
