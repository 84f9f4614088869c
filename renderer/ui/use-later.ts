import { startTransition, useEffect, useState } from 'react';
import { onceDrawn } from '../once-drawn';

/**
 * What `load` gives, asked for when the first picture is on the screen, and null until it is there. For all that
 * nobody can need sooner: the picture then waits for nothing but itself. `load` must stay the same function.
 */
export function useLater<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    const later = async () => {
      const value = await load();
      startTransition(() => setLoaded({ value }));
    };
    return onceDrawn(() => void later());
  }, [load]);
  return loaded?.value ?? null;
}
