import { recent } from './recent';

/** A question that is worked out once for each thing it is asked about, and remembered as long as the thing lives. */
export function oncePer<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (about) => {
    const before = known.get(about);
    if (before) return before.answer;
    const now = { answer: answer(about) };
    known.set(about, now);
    return now.answer;
  };
}

/**
 * The same for the few things that were asked about last. For things that others keep alive in numbers, as
 * undo keeps maps: a thousand maps are mostly one another, but a thousand answers would not be.
 */
export function oncePerRecent<K, V>(limit: number, answer: (about: K) => V): (about: K) => V {
  const known = recent<K, V>(limit);
  return (about) => {
    const before = known.of(about);
    if (before) return before.answer;
    const now = answer(about);
    known.keep(about, now);
    return now;
  };
}
