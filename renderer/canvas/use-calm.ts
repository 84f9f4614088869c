import { useEffect, useState } from 'react';

/** A value as it was when it had not changed for so many milliseconds; at once where there is no need to wait. */
export function useCalm<T>(value: T, wait: number): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    if (wait === 0) return setCalm(value);
    const task = setTimeout(() => setCalm(value), wait);
    return () => clearTimeout(task);
  }, [value, wait]);
  return wait === 0 ? value : calm;
}
