import { useEffect, useState } from 'react';
import { onceDrawn } from '../once-drawn';

/** Whether something that is there has also been drawn: what can wait for that comes in a frame of its own. */
export function useOnceDrawn(isThere: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => (isThere ? onceDrawn(() => setDrawn(true)) : undefined), [isThere]);
  return isDrawn;
}
