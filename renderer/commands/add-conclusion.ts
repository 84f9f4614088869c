import { addCommandWords } from '#shared/words/commands/add';
import { writingWords } from '#shared/words/writing';
import { defineCommand } from '../command';
import { growArgument } from '../session/grow-argument';
import { currentNode } from '../store/selected';

export const addConclusion = defineCommand({
  id: 'add-conclusion',
  ...addCommandWords['add-conclusion'],
  menu: 'add',
  group: 'relations',
  shortcuts: ['Mod+ArrowUp'],
  context: ['node'],
  enabled: ({ document }) => currentNode(document) !== undefined,
  run: (workspace) => {
    const premise = currentNode(workspace.document);
    if (premise === undefined) return;
    growArgument(workspace, {
      kind: 'claim',
      words: writingWords.adding.conclusion,
      beside: premise.id,
      side: 'above',
      bond: (target) => ({ kind: 'support', premises: [premise.id], target }),
    });
  },
});
