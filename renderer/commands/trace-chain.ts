import { auditCommandWords } from '#shared/words/commands/audit';
import { defineCommand } from '../command';
import { traceChain } from '../session/tracing';
import { currentNode } from '../store/selected';

export const traceChainCommand = defineCommand({
  id: 'trace-chain',
  ...auditCommandWords['trace-chain'],
  menu: 'audit',
  group: 'chain',
  shortcuts: ['F7'],
  context: ['node'],
  enabled: ({ document }) => currentNode(document) !== undefined,
  run: (workspace) => {
    const node = currentNode(workspace.document);
    if (node) traceChain(workspace, node.id);
  },
});
