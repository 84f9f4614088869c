/** A question that is worked out once for each thing it is asked about, and remembered as long as the thing lives. */
export function oncePer<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (about) => {
    const entry = known.get(about) ?? { answer: answer(about) };
    known.set(about, entry);
    return entry.answer;
  };
}
