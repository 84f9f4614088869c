import { useMemo } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { useDocument } from '../store/context';
import { RelationShape } from './RelationShape';
import { useGeometry, useMountedPart } from './use-geometry';
import { visibleSlice } from './visible-slice';

/** The relations in sight, under the nodes. */
export function RelationLayer() {
  const { routes } = useGeometry();
  const part = useMountedPart();
  const relations = useDocument(({ history }) => history.present.relations);
  const current = useDocument((state) => state.current);
  const slice = useMemo(() => {
    const bounds = new Map([...routes].map(([id, route]) => [id, route.bounds]));
    return [...visibleSlice(bounds, part, new Set(current === null ? [] : [current]))];
  }, [routes, part, current]);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each relation in it has its own name.
    <svg className="relation-layer">
      {slice.map((id) => {
        const relation = findRecord(relations, id);
        const route = routes.get(id);
        return relation && route && <RelationShape key={id} relation={relation} route={route} />;
      })}
    </svg>
  );
}
