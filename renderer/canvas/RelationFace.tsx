import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { Route } from '#shared/drawing/route';

interface RelationFaceProps {
  readonly route: Pick<Route, 'kind' | 'path' | 'head' | 'middle'>;
}

/** Line, head and mark of a relation, as in an exported picture. */
export function RelationFace({ route: { kind, path, head, middle } }: RelationFaceProps) {
  const style = relationStyles[kind];
  return (
    <g className={`relation-face of-${kind}`}>
      <path
        className="relation-line"
        d={path}
        strokeWidth={style.width}
        strokeDasharray={style.dash.join(' ')}
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
