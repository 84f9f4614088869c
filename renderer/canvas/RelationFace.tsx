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
        d={style.head}
        strokeWidth={style.width}
        transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`}
      />
      <g className={`relation-mark fill-${style.markFill}`} transform={`translate(${middle.x} ${middle.y})`}>
        <circle r={markRadius} />
        <path d={style.mark} />
      </g>
    </g>
  );
}
