import { fateInWords, fateSigns } from '../whatif/fate-words';
import type { Fate } from '../whatif/what-if-of';

/** What becomes of a statement while something is switched off: by sign, by words, and by colour last. */
export function FateMark({ fate }: { readonly fate: Fate }) {
  return (
    <span className={`fate-mark is-${fate.kind}`} aria-hidden>
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden>
        <path d={fateSigns[fate.kind]} />
      </svg>
      {fateInWords(fate)}
    </span>
  );
}
