/** What is known of the few things that were asked about last. */
export interface Recent<K, V> {
  /** Wrapped, because what is known may be nothing. */
  readonly of: (about: K) => { readonly answer: V } | undefined;
  readonly keep: (about: K, answer: V) => void;
}

export function recent<K, V>(limit: number): Recent<K, V> {
  // In the order in which they were asked about.
  const known = new Map<K, { readonly answer: V }>();
  const putLast = (about: K, entry: { readonly answer: V }) => {
    known.delete(about);
    known.set(about, entry);
  };
  return {
    of: (about) => {
      const entry = known.get(about);
      if (entry) putLast(about, entry);
      return entry;
    },
    keep: (about, answer) => {
      putLast(about, { answer });
      const oldest = known.keys().next();
      if (known.size > limit && !oldest.done) known.delete(oldest.value);
    },
  };
}
