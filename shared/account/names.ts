import { type Piece, strong } from '#shared/document/text-document';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { accountWords as words } from '#shared/words/account';
import { nameWords } from '#shared/words/names';
import type { Account } from './account';

/** "Claim 3". */
export function nameOf({ numbers }: Account, { id, kind }: MapNode): string {
  return words.statement(nodeKindOf(kind).label, numbers.get(id) ?? 0);
}

/** "claim 3", within a sentence; a relation by its premises. */
export function namesIn(account: Account): (id: string) => string {
  const { graph } = account.trace;
  return (id) => {
    const node = graph.node(id);
    if (node !== undefined) return words.statement(nodeKindOf(node.kind).noun, account.numbers.get(id) ?? 0);
    const relation = graph.relation(id);
    return relation === undefined ? id : nameWords.linked(relation.premises.map(namesIn(account)));
  };
}

/** The words of a statement, on one line. */
export function wordsOf({ text }: MapNode): string {
  const statement = text.replace(/\s+/g, ' ').trim();
  return statement === '' ? words.unwritten : statement;
}

/** The name of a statement, as what leads to the place where it is told. */
export function linkTo(account: Account, node: MapNode): Piece {
  return { ...strong(nameOf(account, node)), to: placeOf(account, node) };
}

/** The name of the place where a statement is told. */
export function placeOf({ numbers }: Account, { id }: MapNode): string {
  return `statement-${numbers.get(id) ?? 0}`;
}

/** The name of the place where a source is listed. */
export function sourcePlace({ sourceNumbers }: Account, id: string): string {
  return `source-${sourceNumbers.get(id) ?? 0}`;
}
