import type { KeyboardEvent } from 'react';
import { type NodeKind, nodeKinds } from '#shared/model/node-kinds';
import type { Step } from './choosing';

/** What a key press in the text asks for. */
export type Asked =
  | { readonly kind: 'walk'; readonly step: Step }
  | { readonly kind: 'make'; readonly node: NodeKind }
  | { readonly kind: 'attach' | 'mark' | 'clear' }
  | { readonly kind: 'passage'; readonly step: 1 | -1 };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Null for keys that are none of the text's own. */
export function askedBy({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): Asked | null {
  const mod = ctrlKey || metaKey;
  const by = arrows[key];
  if (by !== undefined) {
    if (shiftKey && mod) return { kind: 'walk', step: { moves: 'end', by } };
    if (shiftKey && altKey) return { kind: 'walk', step: { moves: 'start', by } };
    if (mod || altKey) return null;
    return { kind: 'walk', step: { moves: shiftKey ? 'choice' : 'sentence', by } };
  }
  if (mod || altKey) return null;
  const node = nodeKinds.find((kind) => kind.key === key);
  if (node) return { kind: 'make', node: node.id };
  const others: Readonly<Record<string, Asked>> = {
    a: { kind: 'attach' },
    n: { kind: 'passage', step: 1 },
    p: { kind: 'passage', step: -1 },
    Enter: { kind: 'mark' },
    Escape: { kind: 'clear' },
  };
  return others[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
