import { foundationOf } from '#shared/audit/foundation';
import { traceOf } from '#shared/trace/trace';
import { tracePanelWords } from '#shared/words/trace-panel';
import { focusOn } from '../find/emphasising';
import type { DocumentWorkspace } from '../workspace';
import { onceJudged } from './once-judged';

/** Shows what a statement stands on: its chain stands out of the map, and the panel tells it down to the passages. */
export function traceChain(workspace: DocumentWorkspace, id: string): void {
  const { ui } = workspace;
  focusOn(workspace, id);
  ui.set({ tracing: id });
  ui.showPanel('trace');
  onceJudged(workspace, (map) => {
    const gaps = traceOf(map, id)?.gaps.length ?? 0;
    ui.announce(tracePanelWords.said(foundationOf(map, id).passages.length, gaps));
  });
}
