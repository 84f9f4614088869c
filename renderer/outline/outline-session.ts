import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePer } from '#shared/model/once-per';
import { type Outline, outlineOf } from '#shared/outline/outline';
import type { OpenMenu } from '../bars/CommandMenu';
import type { DocumentStore } from '../store/document-store';
import { createLineCounter } from './line-counter';
import { createWrittenOrder, type WrittenOrder } from './written-order';

/** What the outline remembers of itself while its document is open; the map knows nothing of it. */
export interface OutlineState {
  /** Ids of the nodes and relations on whose rows the branches are folded away. */
  readonly folded: ReadonlySet<string>;
  /** Key of the row under a step that the keyboard is on, while the step is current: a reference has no id of its own. */
  readonly reference: string | null;
  /** What was current when a statement was added beside it, to go back to if nothing is written. */
  readonly cameFrom: { readonly added: string; readonly from: string | null } | null;
  readonly menu: OpenMenu | null;
  /** Width of the pane in rem. */
  readonly width: number;
}

export interface OutlineSession {
  readonly state: StoreApi<OutlineState>;
  readonly written: WrittenOrder;
  readonly outlineOf: (map: ArgumentMap) => Outline;
  readonly linesOf: ReturnType<typeof createLineCounter>;
}

export const outlineSessionOf: (document: DocumentStore) => OutlineSession = oncePer(() => {
  const written = createWrittenOrder();
  let last: { readonly map: ArgumentMap; readonly outline: Outline } | null = null;
  return {
    written,
    linesOf: createLineCounter(),
    state: createStore<OutlineState>(() => ({
      folded: new Set(),
      reference: null,
      cameFrom: null,
      menu: null,
      width: 25,
    })),
    outlineOf: (map) => {
      if (last?.map === map) return last.outline;
      if (last && hasSameForm(last.map, map)) {
        last = { map, outline: last.outline };
        return last.outline;
      }
      written.meet(idsOf(map));
      last = { map, outline: outlineOf(map, written.order) };
      return last.outline;
    },
  };
});

/** Whether two maps differ at most in what their statements say, as while somebody writes. */
function hasSameForm(before: ArgumentMap, after: ArgumentMap): boolean {
  return (
    before.relations === after.relations &&
    before.nodes.length === after.nodes.length &&
    after.nodes.every((node, index) => {
      const old = before.nodes[index];
      return node === old || (node.id === old?.id && node.kind === old.kind);
    })
  );
}

function* idsOf({ nodes, relations }: ArgumentMap): Iterable<string> {
  for (const { id } of nodes) yield id;
  for (const { id } of relations) yield id;
}
