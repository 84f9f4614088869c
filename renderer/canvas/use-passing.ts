import { useEffect, useState } from 'react';
import type { Rect } from '#shared/drawing/rect';
import { useDocument } from '../store/context';
import type { Mounting } from './mounting';
import { useGeometry } from './use-geometry';
import { relationsThrough } from './visible-slice';

/** Milliseconds without a change of what is in sight. */
const calm = 120;
/** So few relations are looked through at once. */
const fewEnough = 400;

/** The relations that pass through the part in sight; of a large map they are looked for when the view has come to rest. */
export function usePassing({ isComplete, isFar }: Mounting, part: Rect): readonly string[] {
  const { boxes } = useGeometry();
  const relations = useDocument(({ history }) => history.present.relations);
  const [passing, setPassing] = useState<readonly string[]>([]);
  const isNear = isComplete && !isFar;
  useEffect(() => {
    if (!isNear) return setPassing([]);
    const look = () => setPassing(relationsThrough(relations, boxes, part));
    if (relations.length <= fewEnough) return look();
    const task = setTimeout(look, calm);
    return () => clearTimeout(task);
  }, [isNear, relations, boxes, part]);
  return passing;
}
