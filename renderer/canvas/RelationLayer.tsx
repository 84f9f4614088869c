import { useMemo } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { useDocument } from '../store/context';
import type { Mounting } from './mounting';
import { RelationShape } from './RelationShape';
import { useGeometry, useMountedPart } from './use-geometry';
import { relationSlice } from './visible-slice';

interface RelationLayerProps {
  readonly mounting: Mounting;
}

/** The relations of the nodes that have elements, under the nodes. */
export function RelationLayer({ mounting }: RelationLayerProps) {
  const { boxes, routes } = useGeometry();
  const part = useMountedPart();
  const relations = useDocument(({ history }) => history.present.relations);
  const current = useDocument((state) => state.current);
  const slice = useMemo(
    () => relationSlice(relations, { boxes, nodes: mounting.ids, part: mounting.isFar ? null : part }),
    [boxes, relations, mounting, part],
  );
  // What has the focus must not lose its element.
  const shown = current === null || slice.has(current) ? slice : new Set([...slice, current]);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each relation in it has its own name.
    <svg className="relation-layer">
      {[...shown].map((id) => {
        const relation = findRecord(relations, id);
        const route = routes.get(id);
        return relation && route && <RelationShape key={id} relation={relation} route={route} />;
      })}
    </svg>
  );
}
