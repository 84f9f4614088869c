import { useEffect, useMemo, useState } from 'react';
import type { Rect } from '#shared/drawing/rect';
import { useDocument } from '../store/context';
import type { Mounting } from './mounting';
import { useGeometry } from './use-geometry';
import { relationsThrough } from './visible-slice';

/** Milliseconds without a change of what is in sight. */
const calm = 120;
/** So few relations are looked through while the map is drawn. */
const fewEnough = 400;
const none: readonly string[] = [];

/** The relations that pass through the part in sight; of a large map they are looked for when the view has come to rest. */
export function usePassing({ isComplete, isFar }: Mounting, part: Rect): readonly string[] {
  const { boxes } = useGeometry();
  const relations = useDocument(({ history }) => history.present.relations);
  const isAtOnce = relations.length <= fewEnough;
  const isNear = isComplete && !isFar;
  const atOnce = useMemo(
    () => (isAtOnce && isNear ? relationsThrough(relations, boxes, part) : none),
    [isAtOnce, isNear, relations, boxes, part],
  );
  const [later, setLater] = useState(none);
  useEffect(() => {
    if (isAtOnce || !isNear) {
      setLater(none);
      return;
    }
    const task = setTimeout(() => setLater(relationsThrough(relations, boxes, part)), calm);
    return () => clearTimeout(task);
  }, [isAtOnce, isNear, relations, boxes, part]);
  return isAtOnce ? atOnce : later;
}
