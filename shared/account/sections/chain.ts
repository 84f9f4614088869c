import {
  type Block,
  heading,
  type Inline,
  inline,
  paragraph,
  quiet,
  strong,
} from '#shared/document/text-document';
import type { MapNode } from '#shared/model/map-node';
import type { OutlineRow } from '#shared/outline/outline';
import { type OutlineTree, treesOf } from '#shared/outline/outline-trees';
import type { TraceRow } from '#shared/trace/trace';
import { accountWords as words } from '#shared/words/account';
import type { Account } from '../account';
import { linkTo, nameOf, placeOf, wordsOf } from '../names';
import { gradeInWords, remarksOn } from '../remarks';
import { defineSection } from '../section';

/** Lists on paper are harder to follow than on a screen; what is deeper gets a list of its own. */
const deepest = 5;

/** The tree of reasons: what supports, and what objects, with where it ends. Steps that a chapter before tells are left to it. */
export const chain = defineSection('chain', (account) => {
  const { outline, rows } = account.trace;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const isNew = ({ relation }: OutlineRow) => relation === null || !account.told.relations.has(relation);
  const trees = treesOf(outline, deepest)
    .map((tree) => ({ ...tree, rows: tree.rows.filter(isNew) }))
    .filter((tree) => !tree.isContinued || tree.rows.length > 0);
  const continued = new Set(trees.flatMap(({ root, isContinued }) => (isContinued ? [root] : [])));
  return [
    paragraph(quiet(words.chainHint)),
    ...trees.flatMap((tree): readonly Block[] => [
      ...continuation(account, tree, byRow),
      {
        kind: 'list',
        items: [tree.root, ...tree.rows].flatMap((row) => {
          const traced = byRow.get(row);
          if (traced === undefined || (row === tree.root && tree.isContinued)) return [];
          const depth = row.depth - tree.root.depth - (tree.isContinued ? 1 : 0);
          const isTold =
            row.kind === 'statement' && traced.node !== undefined && !wasTold(account, traced.node);
          const name = isTold ? { name: placeOf(account, traced.node) } : {};
          return { depth, text: lineOf(account, traced, continued.has(row)), ...name };
        }),
      },
    ]),
  ];
});

function wasTold({ told }: Account, { id }: MapNode): boolean {
  return told.numbers.has(id);
}

function continuation(
  account: Account,
  { root, isContinued }: OutlineTree,
  byRow: ReadonlyMap<TraceRow['row'], TraceRow>,
): readonly Block[] {
  const node = byRow.get(root)?.node;
  if (!isContinued || node === undefined) return [];
  return [heading(3, words.continued(nameOf(account, node), wordsOf(node)))];
}

function lineOf(account: Account, traced: TraceRow, isCut: boolean): Inline {
  const { row, node, relation, end } = traced;
  const warrant = relation?.warrant?.trim() ?? '';
  const because = row.bears === 'together' || warrant === '' ? '' : words.because(`“${warrant}”`);
  const bearing = row.bears === null ? '' : words.bearings[row.bears];
  if (node === undefined) return inline(strong(words.together(bearing)), quiet(because), ':');
  const lead = inline(bearing === '' ? '' : strong(bearing), quiet(because), bearing === '' ? '' : ': ');
  if (row.kind === 'reference' || wasTold(account, node)) {
    const circle = end?.kind === 'circle' ? words.remarks([words.circle]) : '';
    return inline(...lead, linkTo(account, node), ` ${words.elsewhere(wordsOf(node))}`, strong(circle));
  }
  const grade = gradeInWords(node);
  const more = [...(grade === '' ? [] : [grade]), ...(isCut ? [words.continuedBelow] : [])];
  const told = words.named(nameOf(account, node), wordsOf(node));
  return inline(...lead, told, quiet(remarksOn(traced, more)));
}
