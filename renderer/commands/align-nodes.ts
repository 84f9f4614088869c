import { moveNodes } from '#shared/edit/move';
import { type Alignment, aligned, type Direction, distributed } from '#shared/layout/align';
import type { PlacedNode } from '#shared/layout/placed-node';
import type { Placement } from '#shared/model/argument-map';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { type Command, defineCommand } from '../command';
import { placedNodes } from '../store/placed-nodes';
import { selectedNodes } from '../store/selected';

interface Arrangement {
  readonly id: keyof typeof stepWords.arrange;
  /** Of fewer nodes it would change nothing. */
  readonly atLeast: number;
  readonly places: (nodes: readonly PlacedNode[]) => readonly Placement[];
  readonly said: (count: number) => string;
}

const alignments: readonly Alignment[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom'];
const directions: readonly Direction[] = ['horizontally', 'vertically'];

const arrangements: readonly Arrangement[] = [
  ...alignments.map(
    (alignment): Arrangement => ({
      id: `align-${alignment}`,
      atLeast: 2,
      places: (nodes) => aligned(nodes, alignment),
      said: saidWords.aligned,
    }),
  ),
  ...directions.map(
    (direction): Arrangement => ({
      id: `distribute-${direction}`,
      atLeast: 3,
      places: (nodes) => distributed(nodes, direction),
      said: saidWords.distributed,
    }),
  ),
];

export const alignNodesCommands: readonly Command[] = arrangements.map(({ id, atLeast, places, said }) =>
  defineCommand({
    id,
    ...editCommandWords[id],
    menu: 'edit',
    group: 'align',
    enabled: ({ document }) => selectedNodes(document).length >= atLeast,
    run: ({ document, ui }) => {
      const chosen = new Set(selectedNodes(document).map((node) => node.id));
      const nodes = placedNodes(document.map()).filter((node) => chosen.has(node.id));
      document.apply(moveNodes(places(nodes)), { label: stepWords.arrange[id] });
      ui.announce(said(nodes.length));
    },
  }),
);
