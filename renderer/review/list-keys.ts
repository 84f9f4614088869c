/** What a key does in the list of quotations; null for all others. */
export type ListAction =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'place'; readonly at: number }
  | { readonly kind: 'accept' | 'confirm' | 'show' | 'go' | 'drop' };

const letters: Readonly<Record<string, ListAction>> = {
  a: { kind: 'accept' },
  c: { kind: 'confirm' },
  s: { kind: 'show' },
  g: { kind: 'go' },
  enter: { kind: 'show' },
  delete: { kind: 'drop' },
  backspace: { kind: 'drop' },
};

/** In a list of `count` rows, with the keyboard on row `at`. Digits choose one of the places of a quotation. */
export function listAction(key: string, at: number, count: number): ListAction | null {
  const within = (row: number) => Math.max(0, Math.min(count - 1, row));
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', to: within(at + 1) };
    case 'ArrowUp':
      return { kind: 'move', to: within(at - 1) };
    case 'Home':
      return { kind: 'move', to: 0 };
    case 'End':
      return { kind: 'move', to: within(count - 1) };
    default:
      if (/^[1-9]$/.test(key)) return { kind: 'place', at: Number(key) - 1 };
      return letters[key.toLowerCase()] ?? null;
  }
}
