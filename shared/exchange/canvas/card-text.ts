import { plain } from '#shared/document/markdown-text';
import { unescaped } from '#shared/intake/unescaped';
import { type NodeKind, nodeKindIds } from '#shared/model/node-kinds';
import type { JsonRecord } from '../own-data/own-data';

/** The Markdown of a statement: its kind as a tag, and what it says. */
export function cardText({ kind, text }: { readonly kind: NodeKind; readonly text: string }): string {
  return `#${kind}\n\n${markdownOf(text)}`;
}

function markdownOf(text: string): string {
  return text.trim().split('\n').map(plain).join('\n');
}

/** The kind that a card begins with, where it does, and the rest of it. */
export function kindIn(markdown: string): { readonly kind?: NodeKind; readonly rest: string } {
  const [tag = '', name = ''] = /^\s*#(\w+)[ \t]*(?:\n\s*|$)/.exec(markdown) ?? [];
  const kind = nodeKindIds.find((id) => id === name.toLowerCase());
  return kind === undefined ? { rest: markdown } : { kind, rest: markdown.slice(tag.length) };
}

/**
 * The statement of a card that we wrote, as it is by now; `markdown` is that of the card, if it has one. Markdown cannot
 * hold every text exactly, so what was not changed is as it was kept.
 */
export function ownStatementIn(
  markdown: string | undefined,
  kept: JsonRecord,
): { readonly kind: NodeKind; readonly text: string } {
  const keptKind = nodeKindIds.find((id) => id === kept.kind) ?? 'claim';
  const keptText = typeof kept.text === 'string' ? kept.text : '';
  if (markdown === undefined) return { kind: keptKind, text: keptText };
  const { kind = keptKind, rest } = kindIn(markdown);
  const isSame = rest.trim() === markdownOf(keptText).trim();
  return { kind, text: isSame ? keptText : unescaped(rest.replace(/\\([!-/:-@[-`{-~])/g, '$1')).trim() };
}
