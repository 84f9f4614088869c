import type { AuditReport } from '#shared/audit/rule';
import { useDocument } from '../store/context';
import { reportFor } from '../store/derived';
import { useTerms } from '../store/use-terms';

/** The audit of the map as it is, or as it was a moment ago while somebody edits: editing never waits for it. */
export function useReport(): AuditReport {
  const judged = useDocument((state) => state.judged);
  return reportFor(judged, useTerms());
}
