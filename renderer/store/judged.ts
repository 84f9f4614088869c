import type { ArgumentMap } from '#shared/model/argument-map';
import type { DocumentState } from './document-store';

/**
 * A selector for what follows from the judged map: worked out when that has changed, not at every change of the
 * selection. Of a few hundred things in sight each asks for several.
 */
export function ofJudged<T>(read: (judged: ArgumentMap) => T): (state: DocumentState) => T {
  let known: { readonly judged: ArgumentMap; readonly value: T } | null = null;
  return ({ judged }) => {
    if (known?.judged !== judged) known = { judged, value: read(judged) };
    return known.value;
  };
}
