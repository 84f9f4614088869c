import { type AuditTerms, termsWith } from './audit-terms';
import { useDocument, useWorkspace } from './context';
import { isoDate } from './derived';

/** By what the judged map was judged, for what is drawn: that is drawn anew when the person wants something else of rules. */
export function useTerms(): AuditTerms {
  const { clock } = useWorkspace();
  const settings = useDocument((state) => state.judgedBy);
  return termsWith(settings, isoDate(clock()));
}
