import { findRecord } from '#shared/model/sorted-records';
import { connectingWords } from '#shared/words/connecting';
import { useDocument } from '../store/context';
import { useConnectionDrag } from './use-connection-drag';
import { useGeometry } from './use-geometry';

/** The end of the current relation, to be taken to another target. Above the nodes, since it lies on the edge of one. */
export function TipGrip() {
  const startDrag = useConnectionDrag();
  const { routes } = useGeometry();
  const relation = useDocument(({ current, history }) =>
    current === null ? undefined : findRecord(history.present.relations, current),
  );
  const route = relation && routes.get(relation.id);
  if (relation === undefined || route === undefined) return null;
  const { tip, junction, start } = route;
  return (
    <div
      className="tip-grip nodrag nopan"
      style={{ transform: `translate(${tip.x}px, ${tip.y}px)` }}
      title={connectingWords.grips.tip}
      aria-hidden
      onPointerDown={(event) =>
        startDrag(event, {
          gesture: { kind: 'retarget', relation: relation.id },
          relationKind: relation.kind,
          from: junction ?? start,
        })
      }
    />
  );
}
