import { collapse, expand } from '#shared/edit/collapse';
import { foldedAway } from '#shared/graph/folded-away';
import { graphOf, relationsInto } from '#shared/graph/graph';
import { type Command, defineCommand } from '../command';
import { currentNode } from '../store/selected';
import type { DocumentWorkspace } from '../workspace';

export const toggleBranch = defineCommand({
  id: 'toggle-branch',
  title: 'Collapse or expand branch',
  titleNow: ({ document }) => (document && isCollapsed(document) ? 'Expand branch' : 'Collapse branch'),
  hint: 'Folds what only bears on the current node away, or shows it again.',
  menu: 'view',
  group: 'branches',
  shortcuts: ['Mod+.', 'Mod+Alt+B'],
  context: ['node'],
  enabled: ({ document }) => {
    const node = currentNode(document);
    if (node === undefined) return false;
    return isCollapsed(document) || relationsInto(graphOf(document.map()), node.id).length > 0;
  },
  run: (workspace) => {
    const node = currentNode(workspace.document);
    if (node) foldBranch(workspace, node.id);
  },
});

const expandAll = defineCommand({
  id: 'expand-all',
  title: 'Expand all',
  hint: 'Shows every branch again.',
  menu: 'view',
  group: 'branches',
  enabled: ({ document }) => document.map().view.collapsed.length > 0,
  run: ({ document, ui }) => {
    document.apply(expand(document.map().view.collapsed), { label: 'expand all' });
    ui.announce('Every branch is shown.');
  },
});

export const branchCommands: readonly Command[] = [toggleBranch, expandAll];

export function foldBranch({ document, ui }: DocumentWorkspace, id: string): void {
  if (document.map().view.collapsed.includes(id)) {
    document.apply(expand([id]), { label: 'expand branch' });
    ui.announce('Branch expanded.');
  } else {
    document.apply(collapse([id]), { label: 'collapse branch' });
    const { countBeneath } = foldedAway(graphOf(document.map()));
    ui.announce(`Branch collapsed: ${countBeneath(id)} hidden.`);
  }
}

function isCollapsed(document: DocumentWorkspace['document']): boolean {
  const node = currentNode(document);
  return node !== undefined && document.map().view.collapsed.includes(node.id);
}
