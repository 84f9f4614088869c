import { movedPath } from '#shared/drawing/moved-path';
import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { DrawnRoute } from './long-lines';

interface RelationFaceProps {
  readonly route: Pick<DrawnRoute, 'kind' | 'path' | 'head' | 'middle' | 'dashStart'>;
}

/** Line, head and mark of a relation, as in an exported picture. */
export function RelationFace({ route: { kind, path, head, middle, dashStart = 0 } }: RelationFaceProps) {
  const style = relationStyles[kind];
  return (
    <g className={`relation-face of-${kind}`}>
      <path
        className="relation-line"
        d={path}
        strokeWidth={style.width}
        strokeDasharray={style.dash.join(' ')}
        strokeDashoffset={dashStart}
      />
      <path
        className={`relation-head fill-${style.headFill}`}
        d={movedPath(style.head, head, head.angle)}
        strokeWidth={style.width}
      />
      <circle className={`relation-mark fill-${style.markFill}`} cx={middle.x} cy={middle.y} r={markRadius} />
      <path className={`relation-sign on-${style.markFill}`} d={movedPath(style.mark, middle)} />
    </g>
  );
}
