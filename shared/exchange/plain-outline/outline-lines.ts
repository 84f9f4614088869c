import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { type Outline, type OutlineRow, outlineOf } from '#shared/outline/outline';
import { type MarkdownTree, treesOf } from '../markdown-trees';
import { type Bearing, labelled, marks, noText } from './words';

/** A line to be read: its depth, what it is to the line above it, and what it says. */
export interface OutlineLine {
  readonly depth: number;
  readonly label: string;
  readonly words: string;
}

/** What lines are written from. */
interface Telling {
  readonly map: ArgumentMap;
  readonly outline: Outline;
  /** Of the sources. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** A map as lines, tree by tree. */
export function outlineLines(map: ArgumentMap): readonly (readonly OutlineLine[])[] {
  const outline = outlineOf(map);
  const numbers = new Map(map.sources.map(({ id }, index) => [id, index + 1]));
  return treesOf(outline).map((tree) => {
    const rows = tree.root.node === null ? tree.rows : [tree.root, ...tree.rows];
    // Steps that only bear on each other have no statement on top: what stands under them does.
    const top = rows[0]?.depth ?? 0;
    return rows.map((row) => lineOf(row, row.depth - top, tree, { map, outline, numbers }));
  });
}

const bearings: Readonly<Record<NonNullable<OutlineRow['bears']>, Bearing | null>> = {
  support: { kind: 'support', onStep: false },
  attack: { kind: 'attack', onStep: false },
  backing: { kind: 'support', onStep: true },
  undercut: { kind: 'attack', onStep: true },
  together: null,
};

function lineOf(row: OutlineRow, depth: number, tree: MarkdownTree, telling: Telling): OutlineLine {
  const bearing = depth === 0 || row.bears === null ? null : bearings[row.bears];
  const node = row.node === null ? undefined : findRecord(telling.map.nodes, row.node);
  const label = labelled({
    ...(bearing && { bearing }),
    ...(node && { nodeKind: node.kind }),
    isGroup: row.kind === 'step',
  });
  return { depth, label, words: node ? wordsIn(row, node, tree, telling) : '' };
}

function wordsIn(row: OutlineRow, node: MapNode, tree: MarkdownTree, telling: Telling): string {
  const words = wordsOf(node);
  if (row.kind === 'reference') return `${words}${isAbove(row, node, telling) ? marks.above : marks.below}`;
  const again = row === tree.root && tree.isContinued ? marks.again : '';
  const cut = tree.cut.has(row) ? marks.continued : '';
  return `${words}${again === '' ? citationsOf(node, telling.numbers) : ''}${cut}${again}`;
}

/** Whether a node is told before this row, which refers to it. */
function isAbove({ parent }: OutlineRow, { id }: MapNode, { outline }: Telling): boolean {
  return outline.indexOf(id) <= parent;
}

/** On one line, or the depth of the next could not be told. */
function wordsOf({ text }: MapNode): string {
  const words = text.trim();
  return words === '' ? noText : words.replace(/\s+/g, ' ');
}

/** " [1, p. 7; 2]" */
function citationsOf({ citations = [] }: MapNode, numbers: ReadonlyMap<string, number>): string {
  const places = citations.map(({ source, locator }: Citation) => {
    const place = (locator ?? '').replace(/[\s;[\]]+/g, ' ').trim();
    return `${numbers.get(source) ?? '?'}${place === '' ? '' : `, ${place}`}`;
  });
  return places.length === 0 ? '' : ` [${places.join('; ')}]`;
}
