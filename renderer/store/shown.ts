/** What is to stand out of a map while the rest is dimmed, or hidden. */
export type Emphasis = { readonly hides: boolean } & (
  | { readonly kind: 'filter'; readonly query: string }
  /** All that bears on a node or relation, and all that it leads to. */
  | { readonly kind: 'chain'; readonly of: string }
);

/** What of a map is drawn, and how. */
export interface Shown {
  /** Ids of what stands out; null while everything does. */
  readonly lit: ReadonlySet<string> | null;
  /** Ids of what is not drawn. What has the keyboard is drawn all the same. */
  readonly hidden: ReadonlySet<string>;
}

export const everything: Shown = { lit: null, hidden: new Set() };

/** Whether a node or relation is set back behind what stands out. */
export function isDimmed({ lit }: Shown, id: string): boolean {
  return lit !== null && !lit.has(id);
}

/** The entries of what is drawn. */
export function drawn<T>(
  entries: readonly (readonly [id: string, of: T])[],
  { shown: { hidden }, current }: { readonly shown: Shown; readonly current: string | null },
): Map<string, T> {
  return new Map(hidden.size === 0 ? entries : entries.filter(([id]) => !hidden.has(id) || id === current));
}
