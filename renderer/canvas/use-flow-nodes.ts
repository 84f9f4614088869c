import { useMemo } from 'react';
import { useDocument } from '../store/context';
import { type FlowNode, flowNodes } from './flow-nodes';
import { useGeometry } from './use-geometry';

/** The nodes for React Flow, which have elements now. */
export function useFlowNodes(mounted: ReadonlySet<string>): FlowNode[] {
  const { boxes } = useGeometry();
  const nodes = useDocument(({ history }) => history.present.nodes);
  const raised = useDocument(({ editing, current }) => editing ?? current);
  return useMemo(() => flowNodes(nodes, boxes, { slice: mounted, raised }), [boxes, mounted, nodes, raised]);
}
