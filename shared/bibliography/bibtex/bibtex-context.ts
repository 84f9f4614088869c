import type { BibtexBlock } from './bibtex-blocks';

/** What else an entry needs to be read by itself: the strings it uses, and what it refers to. */
export interface BibtexContext {
  readonly add: (block: BibtexBlock) => void;
  /** The text of the entry with all it needs in front of it. */
  readonly around: (block: BibtexBlock) => string;
}

/** @param entries The entries that others may refer to, by their keys in small letters. */
export function bibtexContext(entries: ReadonlyMap<string, BibtexBlock>): BibtexContext {
  const strings = new Map<string, string>();
  const stringsIn = (text: string): readonly string[] =>
    strings.size === 0
      ? []
      : [...new Set([...text.matchAll(usedName)].map(([, used = '']) => used.toLowerCase()))].flatMap(
          (used) => strings.get(used) ?? [],
        );
  const parentsOf = (block: BibtexBlock, seen: readonly string[]): readonly string[] => {
    const [, key = ''] = reference.exec(block.text) ?? [];
    const parent = entries.get(key.trim().toLowerCase());
    if (!parent || parent.fault !== null || seen.includes(parent.key) || seen.length > deepest) return [];
    return [...parentsOf(parent, [...seen, parent.key]), parent.text];
  };
  return {
    // A string may be made of earlier ones: they come along in the order in which they were written.
    add: ({ key, text }) => strings.set(key.toLowerCase(), [...stringsIn(text), text].join('\n')),
    around: (block) => {
      const all = [...parentsOf(block, [block.key]), block.text].join('\n');
      return [...stringsIn(all), all].join('\n');
    },
  };
}

const deepest = 3;
/** A name that stands for a string: after "=" or "#", and in neither braces nor quotation marks. */
const usedName = /[=#]\s*([a-z_][\w:+-]*)/gi;
const reference = /[,{]\s*(?:crossref|xdata)\s*=\s*[{"]([^}"]+)[}"]/i;
