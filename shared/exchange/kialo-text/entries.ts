import type { Bearing, Outline, OutlineRow } from '#shared/outline/outline';
import { treesOf } from '#shared/outline/outline-trees';

export type Role = 'Thesis' | 'Pro' | 'Con';

/** A claim where it stands in a discussion. */
export interface Entry {
  /** Id of the node. */
  readonly node: string;
  readonly role: Role;
  /** Whether its words stand somewhere else. */
  readonly isReference: boolean;
  readonly children: Entry[];
}

/** The number of a claim is as long as its way up, so that what is deeper goes on as a thesis of its own. */
const deepest = 40;

const roles: Readonly<Record<Exclude<Bearing, 'together'>, Role>> = {
  support: 'Pro',
  backing: 'Pro',
  attack: 'Con',
  undercut: 'Con',
};

/**
 * The theses of an outline with what stands beneath them. A discussion knows no steps: the premises of one stand beneath
 * what it bears on, each by itself, and what bears on the step stands beneath the first of them.
 */
export function entriesOf(outline: Outline): readonly Entry[] {
  const theses: Entry[] = [];
  for (const { root, rows, cut } of treesOf(outline, deepest)) {
    // Where things stand that bear on a row; of this tree alone, since what was cut off stands in two.
    const entries = new Map<OutlineRow, Entry>();
    const add = (row: OutlineRow, above: Entry | undefined, role: Role) => {
      if (row.node === null) return;
      const isReference = row.kind === 'reference' || cut.has(row);
      const entry = { node: row.node, role: above ? role : ('Thesis' as const), isReference, children: [] };
      (above?.children ?? theses).push(entry);
      entries.set(row, entry);
    };
    add(root, undefined, 'Thesis');
    for (const row of rows) {
      const above = outline.row(row.parent);
      if (above === undefined) continue;
      if (row.kind === 'step') continue;
      if (row.bears !== 'together') {
        add(row, entries.get(above), roles[row.bears ?? 'support']);
        continue;
      }
      const target = above === root ? undefined : outline.row(above.parent);
      const bears = above.bears === null || above.bears === 'together' ? 'support' : above.bears;
      add(row, target && entries.get(target), roles[bears]);
      const own = entries.get(row);
      if (own && !entries.has(above)) entries.set(above, own);
    }
  }
  return theses;
}
