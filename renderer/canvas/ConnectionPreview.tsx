import { relationStyles } from '#shared/drawing/relation-style';
import { routeKind } from '#shared/drawing/route';
import { useDocument } from '../store/context';
import { useCanvas } from './canvas-context';

/** The relation that is being drawn, above everything, as it would look where the pointer is. */
export function ConnectionPreview() {
  const draft = useCanvas((state) => state.draft);
  const over = draft?.over?.id;
  const onRelation = useDocument(({ history }) => history.present.relations.some(({ id }) => id === over));
  if (draft === null) return null;
  const { from, to, gesture } = draft;
  const [start, end] = gesture.kind === 'connect' && gesture.end === 'target' ? [to, from] : [from, to];
  const kind = routeKind(draft.relationKind, onRelation);
  const style = relationStyles[kind];
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  return (
    <svg className="connection-preview" aria-hidden>
      <g className={`relation-face of-${kind}${draft.over && !draft.over.allowed ? ' is-refused' : ''}`}>
        <path
          className="relation-line"
          d={`M${start.x} ${start.y} L${end.x} ${end.y}`}
          strokeWidth={style.width}
          strokeDasharray={style.dash.join(' ')}
        />
        <path
          className={`relation-head fill-${style.headFill}`}
          d={style.head}
          strokeWidth={style.width}
          transform={`translate(${end.x} ${end.y}) rotate(${angle})`}
        />
      </g>
    </svg>
  );
}
