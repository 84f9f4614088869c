import type { Passage } from './passage';

/** A passage among its neighbours. */
export function PassageLine({ before, words, after }: Passage) {
  return (
    <q className="quoted-passage" dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </q>
  );
}
