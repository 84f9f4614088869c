import { relationKinds } from '#shared/model/relation-kinds';
import { connectingWords } from '#shared/words/connecting';
import { useCanvasTools } from './canvas-tools';
import { useConnectionDrag } from './use-connection-drag';

interface ConnectionGripsProps {
  readonly id: string;
}

/**
 * Where the pointer takes hold of a node to connect it: above, to let it bear on something; below, to give it
 * reasons and objections. For the pointer alone: the commands "Connect to…", "Add support" and "Add objection"
 * do the same from the keyboard.
 */
export function ConnectionGrips({ id }: ConnectionGripsProps) {
  const startDrag = useConnectionDrag();
  const { geometry } = useCanvasTools();
  const ends = [
    { end: 'premise', side: 'top' },
    { end: 'target', side: 'bottom' },
  ] as const;
  return ends.map(({ end, side }) => (
    <div key={end} className={`grips grips-${side}`} aria-hidden>
      {relationKinds.map((kind) => (
        <div
          key={kind.id}
          className={`grip grip-${kind.id} nodrag nopan`}
          title={connectingWords.grips[end][kind.id]}
          onPointerDown={(event) => {
            const box = geometry().boxes.get(id);
            if (box === undefined) return;
            const from = { x: box.x + box.width / 2, y: side === 'top' ? box.y : box.y + box.height };
            startDrag(event, { gesture: { kind: 'connect', node: id, end }, relationKind: kind.id, from });
          }}
        >
          <span className="grip-sign">{kind.id === 'support' ? '+' : '−'}</span>
        </div>
      ))}
    </div>
  ));
}
