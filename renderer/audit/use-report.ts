import type { AuditReport } from '#shared/audit/rule';
import { useDocument, useWorkspace } from '../store/context';
import { isoDate, reportFor } from '../store/derived';

/** The audit of the map as it is, or as it was a moment ago while somebody edits: editing never waits for it. */
export function useReport(): AuditReport {
  const { clock } = useWorkspace();
  const judged = useDocument((state) => state.judged);
  return reportFor(judged, isoDate(clock()));
}
