import { defineCommand } from '../command';
import { growArgument } from '../session/grow-argument';
import { currentNode } from '../store/selected';

export const addConclusion = defineCommand({
  id: 'add-conclusion',
  title: 'Add conclusion',
  hint: 'Adds a claim above the current statement, which supports it.',
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
      word: 'Conclusion',
      beside: premise.id,
      side: 'above',
      bond: (target) => ({ kind: 'support', premises: [premise.id], target }),
    });
  },
});
