import { addNode } from '#shared/edit/add-node';
import { addRelation } from '#shared/edit/relations';
import type { Point } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { connectingWords } from '#shared/words/connecting';
import { writingWords } from '#shared/words/writing';
import type { ConnectionDraft } from '../canvas/canvas-store';
import type { Connecting } from '../store/document-store';
import type { DocumentWorkspace } from '../workspace';
import { connect, type Landing, moveTarget, type Outcome } from './connection';

/** Makes the change, or says why it cannot be made. */
export function settle({ document, ui }: DocumentWorkspace, outcome: Outcome): void {
  if (outcome.kind === 'refused') {
    ui.announce(outcome.why);
    return;
  }
  document.apply(outcome.edit, { label: outcome.label });
  document.select([outcome.relation]);
  ui.announce(outcome.said);
}

/** What letting a drawn relation go on `landing` would do. */
export function outcomeOf(
  { document }: DocumentWorkspace,
  { gesture, relationKind }: Pick<ConnectionDraft, 'gesture' | 'relationKind'>,
  landing: Landing,
  newId: () => string,
): Outcome {
  const map = document.map();
  if (gesture.kind === 'retarget') return moveTarget(map, gesture.relation, landing);
  if (gesture.end === 'premise')
    return connect(map, { premises: [gesture.node], relationKind, landing, newId });
  return connect(map, {
    premises: [landing.id],
    relationKind,
    landing: { kind: 'node', id: gesture.node },
    newId,
  });
}

/** A new claim at `at`, connected as the gesture says, ready to be written. */
export function growClaim(
  { document, canvas, ui }: DocumentWorkspace,
  { gesture, relationKind }: Pick<ConnectionDraft, 'gesture' | 'relationKind'>,
  at: Point,
): void {
  if (gesture.kind === 'retarget') {
    ui.announce(connectingWords.letGoOnTarget);
    return;
  }
  const node = document.newId('n');
  const id = document.newId('r');
  const [premise, target] = gesture.end === 'premise' ? [gesture.node, node] : [node, gesture.node];
  const relation = addRelation({ id, kind: relationKind, premises: [premise], target });
  const claim = addNode({ id: node, kind: 'claim', text: '', at });
  document.apply((map) => relation(claim(map)), { label: writingWords.adding.claim.step });
  document.edit(node);
  canvas?.reveal([node]);
  ui.announce(writingWords.adding.claim.begun);
}

/** Ends the choice that "Connect to…" began, with what was chosen. */
export function choose(workspace: DocumentWorkspace, { from, kind }: Connecting, id: string): void {
  const { document } = workspace;
  const isNode = findRecord(document.map().nodes, id) !== undefined;
  document.connect(null);
  settle(
    workspace,
    connect(document.map(), {
      premises: from,
      relationKind: kind,
      landing: { kind: isNode ? 'node' : 'relation', id },
      newId: () => document.newId('r'),
    }),
  );
}

/** "Choose what it supports". */
export function promptOf({ kind }: Connecting): string {
  return connectingWords.choose[kind];
}
