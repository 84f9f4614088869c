import { memo, type ReactElement, useDeferredValue, useMemo } from 'react';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { useDocument } from '../store/context';
import { type DrawnRoute, drawnIn } from './long-lines';
import type { Mounting } from './mounting';
import { RelationShape } from './RelationShape';
import { useGeometry, useMountedPart } from './use-geometry';
import { usePassing } from './use-passing';
import { relationsOf } from './visible-slice';

interface RelationLayerProps {
  readonly mounting: Mounting;
}

/**
 * The relations of the nodes that have elements, under the nodes. They follow when the nodes are drawn: both together
 * would be too much for a frame in which the view moves as well.
 */
export function RelationLayer({ mounting }: RelationLayerProps) {
  return <Relations mounting={useDeferredValue(mounting)} />;
}

const Relations = memo(function Relations({ mounting }: RelationLayerProps) {
  const { routes } = useGeometry();
  const part = useMountedPart();
  const relations = useDocument(({ history }) => history.present.relations);
  const current = useDocument((state) => state.current);
  const own = useMemo(() => relationsOf(relations, mounting.ids), [relations, mounting.ids]);
  const passing = usePassing(mounting, part);
  const hidden = useDocument(({ shown }) => shown.hidden);
  // What has the focus must not lose its element.
  const shown = new Set([...own, ...passing, ...(current === null ? [] : [current])]);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each relation in it has its own name.
    <svg className="relation-layer">
      {[...shown].map((id) => {
        if (hidden.has(id) && id !== current) return null;
        const relation = findRecord(relations, id);
        const route = routes.get(id);
        return relation && route && shapeOf(relation, drawnIn(route, part));
      })}
    </svg>
  );
});

interface Shape {
  readonly relation: Relation;
  readonly element: ReactElement;
}

const lastOf = new WeakMap<DrawnRoute, Shape>();

/** What is drawn as before is the same element as before, and React passes over it. */
function shapeOf(relation: Relation, route: DrawnRoute): ReactElement {
  const last = lastOf.get(route);
  if (last?.relation === relation) return last.element;
  const element = <RelationShape key={relation.id} relation={relation} route={route} />;
  lastOf.set(route, { relation, element });
  return element;
}
