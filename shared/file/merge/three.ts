/** Something as the three versions have it: the last that both had, and what became of it on either side. */
export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}
