import type { ArgumentMap } from '#shared/model/argument-map';
import { type NodeKind, nodeKindIds } from '#shared/model/node-kinds';
import { type RelationKind, relationKindIds } from '#shared/model/relation-kinds';
import { clipboardWords } from '#shared/words/clipboard';
import { countedWords } from '#shared/words/counted';
import { undo } from '../commands/undo';
import type { Workspace } from '../workspace';
import { firstKey } from './shortcuts';

/** What a part of a map holds, as people count it: "2 claims, 1 evidence and 3 supports". */
export function contentsInWords({ nodes, relations }: ArgumentMap): string {
  return countedWords.together([...counted(nodes, nodeKindIds), ...counted(relations, relationKindIds)]);
}

function counted<Kind extends Countable>(
  records: readonly { readonly kind: Kind }[],
  kinds: readonly Kind[],
): readonly string[] {
  return kinds.flatMap((kind) => {
    const count = records.filter((record) => record.kind === kind).length;
    return count === 0 ? [] : [countedWords[kind](count)];
  });
}

type Countable = NodeKind | RelationKind;

/** What was done, and how to take it back: "Pasted 2 claims. Undo with Ctrl+Z." */
export function withUndoHint({ desktop, ui }: Pick<Workspace, 'desktop' | 'ui'>, done: string): string {
  return clipboardWords.withUndo(done, firstKey(ui.getState().keymap, undo, desktop.platform === 'darwin'));
}
