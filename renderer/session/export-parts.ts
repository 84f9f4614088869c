import { boxOf } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import { overlaps } from '#shared/drawing/rect';
import type { Part } from '#shared/exchange/part';
import { findRecord } from '#shared/model/sorted-records';
import { exportPartWords as words } from '#shared/words/export-dialog';
import { quoted } from '../items/accessible-name';
import type { DocumentWorkspace } from '../workspace';

export type PartId = 'map' | 'selection' | 'chain' | 'view';

/** What of a map can be exported or printed now. */
export interface PartChoice {
  readonly id: PartId;
  readonly label: string;
  /** Null where there is no such part; then `note` says why. */
  readonly part: Part | null;
  readonly note?: string;
}

/** The whole map, and the parts of it that a person has in hand or in sight. */
export function exportPartsOf(workspace: DocumentWorkspace): readonly PartChoice[] {
  return [
    { id: 'map', label: words.map, part: {} },
    selectionOf(workspace),
    chainOf(workspace),
    viewOf(workspace),
  ];
}

function selectionOf({ document }: DocumentWorkspace): PartChoice {
  const { selection } = document.getState();
  return someOf(
    'selection',
    document.map().nodes.filter(({ id }) => selection.has(id)),
    words.nothingSelected,
  );
}

function chainOf({ document }: DocumentWorkspace): PartChoice {
  const map = document.map();
  const current = findRecord(map.nodes, document.getState().current ?? '');
  if (current === undefined) return { id: 'chain', label: words.chain, part: null, note: words.noStatement };
  return { id: 'chain', label: words.chain, part: { focus: current.id }, note: quoted(map, current.id) };
}

/** What can be seen: not what is hidden, also where it would lie in sight. */
function viewOf({ document, canvas }: DocumentWorkspace): PartChoice {
  const sight = canvas?.sight();
  if (sight === undefined) return { id: 'view', label: words.view, part: null, note: words.noMap };
  const map = document.map();
  const { hidden } = document.getState().shown;
  const places = placesOf(map);
  const seen = map.nodes.filter((node) => {
    const at = places.get(node.id);
    if (at === undefined || hidden.has(node.id)) return false;
    const { width, height } = boxOf(node);
    return overlaps({ ...at, width, height }, sight);
  });
  return someOf('view', seen, words.nothingInView);
}

function someOf(
  id: 'selection' | 'view',
  nodes: readonly { readonly id: string }[],
  whyNot: string,
): PartChoice {
  if (nodes.length === 0) return { id, label: words[id], part: null, note: whyNot };
  const only = new Set(nodes.map((node) => node.id));
  return { id, label: words[id], part: { only }, note: words.statements(only.size) };
}
