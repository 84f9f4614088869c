import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { type OutlineRow, outlineOf } from '#shared/outline/outline';
import { type OutlineTree, treesOf } from '#shared/outline/outline-trees';
import { plainOutlineWords } from '#shared/words/plain-outline';
import { type Bearing, labelled } from './label';

const { marks } = plainOutlineWords;

/** A map as lines to be read: each with its depth, what it is to the line above, and what it says. */
export interface OutlineLine {
  readonly depth: number;
  readonly label: string;
  readonly words: string;
}

/** The lines of each tree; what is too deep for one goes on in the next. */
export function outlineLines(map: ArgumentMap): readonly (readonly OutlineLine[])[] {
  const numbers = new Map(map.sources.map(({ id }, index) => [id, index + 1]));
  const told = new Set<string | null>();
  return treesOf(outlineOf(map)).map((tree) => {
    // Steps that only bear on each other have no statement on top: what stands under them does.
    const rows = tree.root.node === null ? tree.rows : [tree.root, ...tree.rows];
    const top = rows[0]?.depth ?? 0;
    return rows.map((row) => {
      if (row.kind === 'statement') told.add(row.node);
      return lineOf(row, row.depth - top, tree, { map, numbers, told });
    });
  });
}

interface Telling {
  readonly map: ArgumentMap;
  readonly numbers: ReadonlyMap<string, number>;
  /** The nodes whose statements stand on the lines so far. */
  readonly told: ReadonlySet<string | null>;
}

function lineOf(row: OutlineRow, depth: number, tree: OutlineTree, telling: Telling): OutlineLine {
  const { root, isContinued, cut } = tree;
  const node = row.node === null ? undefined : findRecord(telling.map.nodes, row.node);
  const label = { ...(depth > 0 && bearingOf(row.bears)), isGroup: node === undefined };
  if (node === undefined) return { depth, label: labelled(label), words: '' };
  const name = labelled({ ...label, nodeKind: node.kind });
  const isTold = telling.told.has(row.node);
  if (row.kind === 'reference')
    return { depth, label: name, words: `${wordsOf(node)} ${isTold ? marks.told : marks.ahead}` };
  const mark = cut.has(row) ? ` ${marks.below}` : isContinued && row === root ? ` ${marks.again}` : '';
  return { depth, label: name, words: `${wordsOf(node)}${citationsOf(node, telling.numbers)}${mark}` };
}

function bearingOf(bears: OutlineRow['bears']): { readonly bearing?: Bearing } {
  if (bears === null || bears === 'together') return {};
  const onStep = bears === 'undercut' || bears === 'backing';
  return { bearing: { kind: bears === 'support' || bears === 'backing' ? 'support' : 'attack', onStep } };
}

/** On one line, or the depth of the next could not be told. */
function wordsOf({ text }: MapNode): string {
  const words = text.trim();
  return words === '' ? plainOutlineWords.unwritten : words.replace(/\s+/g, ' ');
}

/** " [1, p. 7; 2]" */
function citationsOf({ citations = [] }: MapNode, numbers: ReadonlyMap<string, number>): string {
  const places = citations.map(({ source, locator }: Citation) => {
    const place = (locator ?? '').replace(/[\s;[\]]+/g, ' ').trim();
    return `${numbers.get(source) ?? '?'}${place === '' ? '' : `, ${place}`}`;
  });
  return places.length === 0 ? '' : ` [${places.join('; ')}]`;
}
