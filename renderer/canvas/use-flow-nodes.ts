import { useMemo } from 'react';
import { useDocument } from '../store/context';
import { type FlowNode, flowNodes } from './flow-nodes';
import { useGeometry, useMountedPart } from './use-geometry';
import { visibleSlice } from './visible-slice';

/** The nodes for React Flow to mount now. */
export function useFlowNodes(): FlowNode[] {
  const { boxes } = useGeometry();
  const part = useMountedPart();
  const nodes = useDocument(({ history }) => history.present.nodes);
  const raised = useDocument(({ editing, current }) => editing ?? current);
  const hidden = useDocument(({ shown }) => shown.hidden);
  return useMemo(() => {
    const slice = visibleSlice(boxes, part, new Set(raised === null ? [] : [raised]));
    const kept = hidden.size === 0 ? slice : [...slice].filter((id) => !hidden.has(id) || id === raised);
    return flowNodes(nodes, boxes, { slice: new Set(kept), raised });
  }, [boxes, part, nodes, raised, hidden]);
}
