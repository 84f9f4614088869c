import { collapse, expand } from '#shared/edit/collapse';
import { foldedAway } from '#shared/graph/folded-away';
import { graphOf, relationsInto } from '#shared/graph/graph';
import { titlesNow } from '#shared/words/commands/titles-now';
import { viewCommandWords } from '#shared/words/commands/view';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { type Command, defineCommand } from '../command';
import { currentNode } from '../store/selected';
import type { DocumentWorkspace } from '../workspace';

export const toggleBranch = defineCommand({
  id: 'toggle-branch',
  ...viewCommandWords['toggle-branch'],
  titleNow: ({ document }) =>
    document && isCollapsed(document) ? titlesNow.expandBranch : titlesNow.collapseBranch,
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
  ...viewCommandWords['expand-all'],
  menu: 'view',
  group: 'branches',
  enabled: ({ document }) => document.map().view.collapsed.length > 0,
  run: ({ document, ui }) => {
    document.apply(expand(document.map().view.collapsed), { label: stepWords.expandAll });
    ui.announce(saidWords.allExpanded);
  },
});

export const branchCommands: readonly Command[] = [toggleBranch, expandAll];

export function foldBranch({ document, ui }: DocumentWorkspace, id: string): void {
  if (document.map().view.collapsed.includes(id)) {
    document.apply(expand([id]), { label: stepWords.expandBranch });
    ui.announce(saidWords.branchExpanded);
  } else {
    document.apply(collapse([id]), { label: stepWords.collapseBranch });
    const { countBeneath } = foldedAway(graphOf(document.map()));
    ui.announce(saidWords.branchCollapsed(countBeneath(id)));
  }
}

function isCollapsed(document: DocumentWorkspace['document']): boolean {
  const node = currentNode(document);
  return node !== undefined && document.map().view.collapsed.includes(node.id);
}
