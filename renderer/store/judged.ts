import type { ArgumentMap } from '#shared/model/argument-map';
import type { AuditSettings } from '#shared/model/audit-settings';
import type { DocumentState } from './document-store';

/**
 * A selector for what follows from the judged map: worked out when that has changed, not at every change of the
 * selection. Of a few hundred things in sight each asks for several.
 */
export function ofJudged<T>(read: (judged: ArgumentMap) => T): (state: DocumentState) => T {
  let known: {
    readonly judged: ArgumentMap;
    readonly by: AuditSettings | undefined;
    readonly value: T;
  } | null = null;
  return ({ judged, judgedBy: by }) => {
    if (known?.judged !== judged || known.by !== by) known = { judged, by, value: read(judged) };
    return known.value;
  };
}
