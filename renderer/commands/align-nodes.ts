import { moveNodes } from '#shared/edit/move';
import { type Alignment, aligned, type Direction, distributed } from '#shared/layout/align';
import type { PlacedNode } from '#shared/layout/placed-node';
import type { Placement } from '#shared/model/argument-map';
import { type Command, defineCommand } from '../command';
import { placedNodes } from '../store/placed-nodes';
import { selectedNodes } from '../store/selected';

interface Arrangement {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Of fewer nodes it would change nothing. */
  readonly atLeast: number;
  readonly places: (nodes: readonly PlacedNode[]) => readonly Placement[];
}

const lines: Readonly<Record<Alignment, string>> = {
  left: 'left edges',
  centre: 'middles from left to right',
  right: 'right edges',
  top: 'top edges',
  middle: 'middles from top to bottom',
  bottom: 'bottom edges',
};

const alignments: readonly Alignment[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom'];
const directions: readonly Direction[] = ['horizontally', 'vertically'];

const arrangements: readonly Arrangement[] = [
  ...alignments.map((alignment) => ({
    id: `align-${alignment}`,
    title: `Align ${alignment}`,
    hint: `Brings the ${lines[alignment]} of the selected nodes into one line.`,
    atLeast: 2,
    places: (nodes: readonly PlacedNode[]) => aligned(nodes, alignment),
  })),
  ...directions.map((direction) => ({
    id: `distribute-${direction}`,
    title: `Distribute ${direction}`,
    hint: 'Leaves equal room between the selected nodes; the first and the last stay.',
    atLeast: 3,
    places: (nodes: readonly PlacedNode[]) => distributed(nodes, direction),
  })),
];

export const alignNodesCommands: readonly Command[] = arrangements.map(
  ({ id, title, hint, atLeast, places }) =>
    defineCommand({
      id,
      title,
      hint,
      menu: 'edit',
      group: 'align',
      enabled: ({ document }) => selectedNodes(document).length >= atLeast,
      run: ({ document, ui }) => {
        const chosen = new Set(selectedNodes(document).map((node) => node.id));
        const nodes = placedNodes(document.map()).filter((node) => chosen.has(node.id));
        document.apply(moveNodes(places(nodes)), { label: title.toLowerCase() });
        const word = title.startsWith('Align') ? 'Aligned' : 'Distributed';
        ui.announce(`${word} ${nodes.length} nodes.`);
      },
    }),
);
