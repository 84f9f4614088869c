import { sameContent } from '#shared/edit/same-content';
import { inSlices } from '../in-slices';
import { onceDrawn } from '../once-drawn';
import { termsWith } from '../store/audit-terms';
import { auditorReleased } from '../store/auditor';
import { isoDate, readInSteps } from '../store/derived';
import { hasDocument, type Workspace } from '../workspace';

/** A map of so few nodes is judged within a frame. */
const few = 500;
/** Milliseconds. */
const calm = 250;

/**
 * Lets labels and findings follow the map: after each change has been drawn, and of a large map a slice at a time. What
 * changes meanwhile is judged from the start, and everything is when the person wants something else of rules.
 */
export function followJudging(workspace: Workspace): () => void {
  if (!hasDocument(workspace)) return () => {};
  const { document, ui, clock } = workspace;
  let wanted = document.getState().judgedBy;
  let stop = () => {};
  const begin = () => {
    stop();
    const map = document.map();
    let isStopped = false;
    const judge = async () => {
      const audit = await auditorReleased;
      if (isStopped) return;
      const by = wanted;
      stop = inSlices(readInSteps(map, termsWith(by, isoDate(clock())), audit), () =>
        document.judge(map, by),
      );
    };
    // On a large map the view goes to what was added first, and the next letter comes before that is judged.
    const wait = map.nodes.length > few ? calm : 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    const callOff = onceDrawn(() => {
      task = setTimeout(() => void judge(), wait);
    });
    stop = () => {
      isStopped = true;
      callOff();
      clearTimeout(task);
    };
  };
  const want = () => {
    const { audit } = ui.getState().settings;
    // The settings arrive anew with every recent file: what says the same stays what it was.
    if (sameContent(audit, wanted)) return;
    wanted = audit;
    begin();
  };
  if (document.getState().judged !== document.map()) begin();
  want();
  const ignoreSettings = ui.subscribe(want);
  const unsubscribe = document.subscribe(({ history }, before) => {
    if (history.present !== before.history.present) begin();
  });
  return () => {
    unsubscribe();
    ignoreSettings();
    stop();
  };
}
