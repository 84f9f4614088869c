import { useMemo } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { useDocument } from '../store/context';
import { RelationShape } from './RelationShape';
import { useGeometry, useMountedPart } from './use-geometry';
import { relationSlice, visibleSlice } from './visible-slice';

/** The relations in sight, under the nodes. */
export function RelationLayer() {
  const { boxes, routes } = useGeometry();
  const part = useMountedPart();
  const relations = useDocument(({ history }) => history.present.relations);
  const current = useDocument((state) => state.current);
  const hidden = useDocument(({ shown }) => shown.hidden);
  const slice = useMemo(() => {
    const bounds = new Map([...routes].map(([id, route]) => [id, route.bounds]));
    const passing = visibleSlice(bounds, part);
    return relationSlice(relations, { nodes: visibleSlice(boxes, part), passing });
  }, [boxes, routes, relations, part]);
  // What has the focus must not lose its element.
  const shown = current === null || slice.has(current) ? slice : new Set([...slice, current]);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each relation in it has its own name.
    <svg className="relation-layer">
      {[...shown].map((id) => {
        if (hidden.has(id) && id !== current) return null;
        const relation = findRecord(relations, id);
        const route = routes.get(id);
        return relation && route && <RelationShape key={id} relation={relation} route={route} />;
      })}
    </svg>
  );
}
