import { boxOf } from '#shared/drawing/node-box';
import { addNode } from '#shared/edit/add-node';
import { cite } from '#shared/edit/citations';
import { allOf } from '#shared/edit/edit';
import type { Point } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { NodeKind } from '#shared/model/node-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { shortened } from '#shared/words/shortened';
import { tyingWords } from '#shared/words/tying';
import { selectedNodes } from '../store/selected';
import type { Passage, UiState } from '../store/ui-store';
import type { DocumentWorkspace } from '../workspace';
import { quoted } from './quoting';

/** The passage that is chosen in the reader, while it is shown. */
export function chosenPassage({ passage, panels, reading }: UiState): Passage | null {
  return panels.has('source') && passage?.source === reading?.source ? passage : null;
}

/** A node that says what a passage says and cites it, as one step: in a free place near the one that is wanted, else in sight. */
export function makeFromPassage(
  workspace: DocumentWorkspace,
  passage: Passage,
  kind: NodeKind,
  wanted?: Point,
): void {
  const { document, canvas, ui } = workspace;
  const made = quoted(document.map(), passage);
  if (made === null) return;
  const id = document.newId('n');
  const node = { id, kind, text: made.text, citations: [made.citation] };
  const size = boxOf(node);
  const free = wanted ? canvas?.placeFor(size, wanted) : canvas?.nextPlace(size);
  const at = free ?? wanted ?? { x: 0, y: 0 };
  document.apply(addNode({ ...node, at }), { label: tyingWords.step[kind] });
  showTied(workspace, passage, [id]);
  ui.announce(tyingWords.made[kind](shortened(made.text, 80)));
}

/** Lets nodes cite a passage, as one step. */
export function attachPassage(workspace: DocumentWorkspace, passage: Passage, ids: readonly string[]): void {
  const { document, ui } = workspace;
  const map = document.map();
  const citation = quoted(map, passage)?.citation;
  if (citation === undefined) return;
  const wanting = ids.filter((id) => !isCited(findRecord(map.nodes, id)?.citations, citation));
  document.apply(allOf(wanting.map((id) => cite(id, citation))), { label: tyingWords.step.attach });
  if (wanting.length > 0) showTied(workspace, passage, ids);
  ui.announce(wanting.length > 0 ? tyingWords.attached(wanting.length) : tyingWords.attachedAlready);
}

/** The same for what is selected. */
export function attachToSelection(workspace: DocumentWorkspace, passage: Passage): void {
  const ids = selectedNodes(workspace.document).map(({ id }) => id);
  if (ids.length === 0) workspace.ui.announce(tyingWords.nothingToAttachTo);
  else attachPassage(workspace, passage, ids);
}

function isCited(citations: readonly Citation[] = [], { source, quote }: Citation): boolean {
  return citations.some(
    (known) =>
      known.source === source && known.quote?.start === quote?.start && known.quote?.exact === quote?.exact,
  );
}

/** What was tied is in hand and in view; the passage is no longer chosen, but the reader stays at it. */
function showTied(
  { document, canvas, ui }: DocumentWorkspace,
  passage: Passage,
  ids: readonly string[],
): void {
  ui.read(passage.source, passage.span);
  ui.set({ passage: null, openSource: null });
  document.select(ids);
  canvas?.reveal(ids);
}
