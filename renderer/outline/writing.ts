import { routeKind } from '#shared/drawing/route';
import { addNode } from '#shared/edit/add-node';
import { allOf } from '#shared/edit/edit';
import { undo } from '#shared/edit/history';
import { addRelation, editRelation } from '#shared/edit/relations';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import type { OutlineRow } from '#shared/outline/outline';
import { outlineWords } from '#shared/words/outline';
import { writingWords } from '#shared/words/writing';
import { addSupport } from '../commands/add-premise';
import { runCommand } from '../session/run-command';
import { abandonText } from '../writing/abandon-text';
import { type OutlineTools, viewNow } from './outline-tools';
import { childrenOf } from './visible-rows';

/** Whether a statement was added last and says nothing yet. */
export function isUnwritten({ workspace: { document } }: OutlineTools, id: string): boolean {
  const { history } = document.getState();
  const isEmpty = findRecord(history.present.nodes, id)?.text.trim() === '';
  return isEmpty && findRecord(undo(history).present.nodes, id) === undefined;
}

/** Takes back what was written since `before`; a statement that was only just added goes, and the keyboard goes back. */
export function abandon(tools: OutlineTools, id: string, before: ArgumentMap): void {
  const { document, ui } = tools.workspace;
  const isThere = abandonText(document, id, before);
  const { cameFrom } = tools.session.state.getState();
  if (!isThere && cameFrom?.added === id && cameFrom.from !== null) document.select([cameFrom.from]);
  ui.announce(isThere ? writingWords.textIsAsBefore : writingWords.nothingAdded);
}

/** A reason for the current statement, to be written here. */
export function addBeneath(tools: OutlineTools, node: string): void {
  tools.workspace.document.select([node]);
  void runCommand(addSupport, tools.workspace);
}

/** A new statement after a row that does what the row does: supports, objects, is linked, or stands at the top. */
export function addBeside(tools: OutlineTools, row: OutlineRow): void {
  const { document, canvas, ui } = tools.workspace;
  const map = document.map();
  const relation = row.relation === null ? undefined : findRecord(map.relations, row.relation);
  const model = row.node === null ? undefined : findRecord(map.nodes, row.node);
  const kind = model === undefined || (relation && model.kind === 'recommendation') ? 'claim' : model.kind;
  const node = document.newId('n');
  const at = canvas?.freePlace(relation?.target) ?? { x: 0, y: 0 };
  const added = addNode({ id: node, kind, text: '', at });
  const bond = relation && bondBeside(tools, { row, relation, node });
  if (bond === undefined && model) tools.session.written.put(node, model.id);
  const words = writingWords.adding[bond?.as ?? kind];
  tools.session.state.setState({ cameFrom: { added: node, from: document.getState().current } });
  document.apply(allOf(bond ? [added, bond.edit] : [added]), { label: words.step });
  document.edit(node);
  canvas?.reveal([node]);
  ui.announce(words.begun);
}

interface Beside {
  readonly row: OutlineRow;
  readonly relation: Relation;
  /** The new one. */
  readonly node: string;
}

/** Lets a new node do what a row does, after it. */
function bondBeside({ workspace: { document }, session }: OutlineTools, { row, relation, node }: Beside) {
  const { id: beside, kind, premises, target } = relation;
  if (row.bears === 'together')
    return {
      as: 'together' as const,
      edit: editRelation(beside, { premises: withAfter(premises, row.node, node) }),
    };
  const id = document.newId('r');
  session.written.put(id, beside);
  const isOnStep = findRecord(document.map().relations, target) !== undefined;
  return {
    as: routeKind(kind, isOnStep),
    edit: addRelation({ id, kind, premises: [node], target }),
  };
}

function withAfter(premises: readonly string[], after: string | null, added: string): readonly string[] {
  const place = after === null ? premises.length : premises.indexOf(after) + 1;
  return premises.toSpliced(place, 0, added);
}

/** Lets a statement that says nothing yet stand as a reason for the one before it instead. */
export function moveIn(tools: OutlineTools, id: string, before: ArgumentMap): void {
  const { outline } = viewNow(tools);
  const index = outline.indexOf(id);
  const siblings = childrenOf(outline, outline.row(index)?.parent ?? -1);
  const above = outline.row(siblings[siblings.indexOf(index) - 1] ?? -1);
  if (above?.node == null) {
    tools.workspace.ui.announce(outlineWords.nothingBefore);
    return;
  }
  abandonText(tools.workspace.document, id, before);
  addBeneath(tools, above.node);
}

/** Lets a statement that says nothing yet stand beside the one above it instead. */
export function moveOut(tools: OutlineTools, id: string, before: ArgumentMap): void {
  const { outline } = viewNow(tools);
  const above = outline.row(outline.row(outline.indexOf(id))?.parent ?? -1);
  if (above === undefined) {
    tools.workspace.ui.announce(outlineWords.atTopAlready);
    return;
  }
  abandonText(tools.workspace.document, id, before);
  addBeside(tools, above);
}
