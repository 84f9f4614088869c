import { unescaped } from '#shared/intake/unescaped';
import { opmlWords as words } from '#shared/words/imported-formats';
import type { Branch } from '../branches/branch';
import { childrenNamed, type XmlElement } from '../xml/xml-element';

export interface OpmlOutline {
  readonly branches: readonly Branch[];
  /** Texts of those that are files elsewhere. */
  readonly included: readonly string[];
  /** How often each attribute stands there that a map has no place for. */
  readonly others: ReadonlyMap<string, number>;
}

const addresses = ['url', 'htmlUrl', 'xmlUrl'];
const kept = new Set(['text', 'title', '_note', 'category', 'isComment', 'type', ...addresses]);

/** The tree of statements in the body of an OPML file. Nothing that it includes is fetched. */
export function opmlBranches(body: XmlElement): OpmlOutline {
  const included: string[] = [];
  const others = new Map<string, number>();
  const branchOf = (element: XmlElement): Branch => {
    const { attributes } = element;
    const { text, title = '', _note: note = '', category = '', isComment, type } = attributes;
    const said = plainText(text ?? title);
    for (const name of Object.keys(attributes)) {
      if (!kept.has(name)) others.set(name, (others.get(name) ?? 0) + 1);
    }
    if (type === 'include') included.push(said.text);
    const notes = [note.trim(), type === undefined || type === 'include' ? '' : words.type(type)];
    const tags = [
      ...new Set(category.split(',').map((part) => part.trim())),
      isComment === 'true' ? words.comment : '',
    ].filter((tag) => tag !== '');
    const fields = {
      ...(notes.some((part) => part !== '') && { note: notes.filter((part) => part !== '').join('\n\n') }),
      ...(tags.length > 0 && { tags }),
    };
    return {
      id: '',
      text: said.text,
      fields,
      links: [...addresses.map((name) => attributes[name] ?? ''), ...said.links],
      children: childrenNamed(element, 'outline').map(branchOf),
    };
  };
  return { branches: childrenNamed(body, 'outline').map(branchOf), included, others };
}

const markup =
  /<\/?(?:a|b|i|u|em|strong|code|span|font|p|br|img|sup|sub|small|strike|s|h[1-6])(?:\s[^<>]*)?\/?>/gi;

/** Outliners write HTML within their lines. Only what is surely that goes: a lone “<” is a sign. */
function plainText(text: string): { readonly text: string; readonly links: readonly string[] } {
  const links = [...text.matchAll(/<a\s[^<>]*?href\s*=\s*["'](https?:[^"'<>]*)["']/gi)].map(
    ([, to = '']) => to,
  );
  const plain = text.replace(markup, (tag) => (/^<(?:br|p)\b/i.test(tag) ? '\n' : ''));
  return { text: (plain === text ? text : unescaped(plain)).trim(), links: links.map(unescaped) };
}
