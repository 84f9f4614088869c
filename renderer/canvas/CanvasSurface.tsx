import { type AriaLabelConfig, type NodeTypes, ReactFlow } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { canvasWords } from '#shared/words/canvas';
import type { CanvasHandle } from '../canvas-handle';
import { useDocument } from '../store/context';
import { ArgumentNode } from './ArgumentNode';
import { ConnectionPreview } from './ConnectionPreview';
import { useCanvas } from './canvas-context';
import { useCanvasTools } from './canvas-tools';
import { DotGrid } from './DotGrid';
import { DropPlace } from './DropPlace';
import { GuideLayer } from './GuideLayer';
import { MapLayer } from './MapLayer';
import { Marquee } from './Marquee';
import { isLarge } from './mounting';
import { Overview } from './overview/Overview';
import { passageDrop } from './passage-drop';
import { RelationLayer } from './RelationLayer';
import { TipGrip } from './TipGrip';
import { useCanvasEvents } from './use-canvas-events';
import { useCanvasHandle } from './use-canvas-handle';
import { useFlowNodes } from './use-flow-nodes';
import { useHand } from './use-hand';
import { useKeptFocus } from './use-kept-focus';
import { useKeptInView } from './use-kept-in-view';
import { useMarquee } from './use-marquee';
import { useMounting } from './use-mounting';
import { useNodeDrag } from './use-node-drag';
import { useUnzoom } from './use-unzoom';
import { zoomLimits } from './views';
import type { Viewport } from './visible-slice';

interface CanvasSurfaceProps {
  readonly firstViewport: Viewport;
  readonly onHandle: (handle: CanvasHandle | null) => void;
}

const nodeTypes: NodeTypes = { argument: ArgumentNode };
const noEdges: [] = [];

/** React Flow's own ones tell of keys that are off here. */
const noDescriptions: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': '',
  'edge.a11yDescription.default': '',
};

/** Left and middle button; the right one opens the menu. */
const panButtons = [0, 1];

/**
 * React Flow, used for what it is best at: panning, zooming, dragging and mounting nodes.
 *
 * It sees only the slice of the map in sight, and no edges: its edges join two nodes, while our relations have
 * several premises and may end on other relations, so `RelationLayer` draws them in its coordinates. Its own
 * keys, selection and connecting are off, since they know only what is mounted.
 */
export function CanvasSurface({ firstViewport, onHandle }: CanvasSurfaceProps) {
  const root = useRef<HTMLDivElement>(null);
  const tools = useCanvasTools();
  const mounting = useMounting();
  const nodes = useFlowNodes(mounting.ids);
  const hasOverview = useDocument(({ history }) => isLarge(history.present.nodes.length));
  const hand = useCanvas((state) => state.hand);
  // Nobody drags what is not on the screen yet, and to prepare each node for it takes its time.
  const isDrawn = useCanvas((state) => state.isDrawn);
  const isDrawing = useCanvas((state) => state.draft !== null);
  const isChoosing = useDocument((state) => state.connecting !== null);
  const current = useDocument((state) => state.current);
  const hasTrail = useDocument((state) => state.trail.length > 0);
  useKeptInView(useCanvasHandle(root, onHandle));
  useHand(root);
  useKeptFocus(root);
  const events = useCanvasEvents(tools);
  const marquee = useMarquee(tools);
  const nodeDrag = useNodeDrag(tools);
  const passages = useMemo(() => passageDrop(tools), [tools]);
  const classes = [
    'surface',
    hand && 'is-hand',
    (isDrawing || isChoosing) && 'is-connecting',
    hasTrail && 'has-trail',
  ];
  return (
    <ReactFlow
      ref={root}
      aria-label={canvasWords.name}
      aria-describedby="canvas-instructions"
      className={classes.filter(Boolean).join(' ')}
      tabIndex={current === null ? 0 : -1}
      style={useUnzoom()}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      minZoom={zoomLimits.smallest}
      maxZoom={zoomLimits.largest}
      defaultViewport={firstViewport}
      panOnScroll
      panOnDrag={panButtons}
      zoomOnDoubleClick={false}
      nodesDraggable={!hand && isDrawn}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      ariaLabelConfig={noDescriptions}
      nodeDragThreshold={3}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      proOptions={{ hideAttribution: true }}
      {...events}
      {...nodeDrag}
      {...marquee}
      {...passages}
    >
      {isDrawn && <DotGrid />}
      {hasOverview && <Overview mounting={mounting} />}
      <MapLayer>
        <RelationLayer mounting={mounting} />
        <TipGrip />
        <ConnectionPreview />
        <Marquee />
        <GuideLayer />
        <DropPlace />
      </MapLayer>
      <p id="canvas-instructions" hidden>
        {canvasWords.instructions}
      </p>
    </ReactFlow>
  );
}
