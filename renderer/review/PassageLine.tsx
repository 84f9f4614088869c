import type { PassageInContext } from './passage';

/** A passage among its neighbours. */
export function PassageLine({ before, words, after }: PassageInContext) {
  return (
    <q className="quoted-passage" dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </q>
  );
}
