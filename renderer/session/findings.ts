import type { Finding } from '#shared/audit/rule';
import { findRecord } from '#shared/model/sorted-records';
import { markWords } from '#shared/words/marks';
import { saidWords } from '#shared/words/said';
import { openFindings, termsOf } from '../store/derived';
import { itemOf } from '../store/item';
import type { DocumentWorkspace } from '../workspace';
import { onceJudged } from './once-judged';
import { jumpTo } from './visits';

/** Goes to the place a finding is about, with the path that proves it highlighted. */
export function showFinding(workspace: DocumentWorkspace, finding: Finding): void {
  const { document, ui } = workspace;
  const map = document.map();
  const isInMap = (id: string) => itemOf(map, id) !== undefined;
  const place = [finding.subject, ...finding.witness].filter(isInMap);
  jumpTo(workspace, place);
  // What a source says of itself is in the inspector; a statement that was jumped to would be hidden by an open one.
  ui.set({ openSource: findRecord(map.sources, finding.subject)?.id ?? null });
  document.highlight(finding.witness.filter(isInMap), findingKey(finding));
  ui.announce(saidWords.finding(markWords.severity[finding.severity], finding.message));
}

/** What tells a finding from the others, and stays while statements are written anew. Those of one witness share it. */
export function findingKey({ rule, subject, witness }: Finding): string {
  return [rule, subject, ...witness].join(' ');
}

/** Goes to the next (1) or previous (-1) open finding, round and round. */
export function stepFinding(workspace: DocumentWorkspace, step: 1 | -1): void {
  workspace.ui.showPanel('audit');
  onceJudged(workspace, (map) => {
    const { document, ui } = workspace;
    const open = openFindings(map, termsOf(workspace));
    if (open.length === 0) {
      ui.announce(saidWords.noFindings);
      return;
    }
    const { finding: key } = document.getState();
    const isCurrent = (finding: Finding) => findingKey(finding) === key;
    // Past all that share the key: whoever steps never stays between two of them.
    const at = step === 1 ? open.findLastIndex(isCurrent) : open.findIndex(isCurrent);
    const next = at === -1 && step === -1 ? open.length - 1 : (at + step + open.length) % open.length;
    const finding = open[next];
    if (finding) showFinding(workspace, finding);
  });
}
