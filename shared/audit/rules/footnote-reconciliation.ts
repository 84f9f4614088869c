import type { Severity } from '#shared/model/severity';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import type { Footnotes } from '#shared/reading/footnotes';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['footnote-reconciliation'];

export const footnoteReconciliation = defineRule({
  id: 'footnote-reconciliation',
  severity: 'error',
  ...ruleWords['footnote-reconciliation'],
  examples: {
    sound: ['S1 is brief, S1 says "Trade fell."', 'S1 says "Trade fell.1"'],
    flagged: { 'S1 is brief, S1 says "Trade fell.1"': ['S1'] },
  },
  *check({ map, coverage }) {
    for (const { source, footnotes } of coverage.briefs) {
      const record = findRecord(map.sources, source);
      const severity = severityOf(footnotes);
      if (record === undefined || severity === null) continue;
      const message = words.faults(inQuotes(sourceTitle(record)), faultsIn(footnotes));
      yield { subject: source, witness: [source], message, severity };
    }
  },
});

function severityOf({
  callsWithoutRecord,
  records,
  recordsWithoutCall,
  duplicates,
}: Footnotes): Severity | null {
  if (callsWithoutRecord.length > 0 && records.length > 0) return 'error';
  if (callsWithoutRecord.length + recordsWithoutCall.length > 0) return 'warning';
  return duplicates.length > 0 ? 'info' : null;
}

function faultsIn({
  callsWithoutRecord,
  records,
  recordsWithoutCall,
  duplicates,
}: Footnotes): readonly string[] {
  const marks = (all: readonly { readonly mark: string }[]) => [...new Set(all.map(({ mark }) => mark))];
  const faults: string[] = [];
  if (callsWithoutRecord.length > 0)
    faults.push(
      records.length === 0
        ? words.noNotes(callsWithoutRecord.length)
        : words.marks(marks(callsWithoutRecord)),
    );
  if (recordsWithoutCall.length > 0) faults.push(words.notes(marks(recordsWithoutCall)));
  if (duplicates.length > 0) faults.push(words.duplicates(marks(duplicates.flat())));
  return faults;
}
