import type { ArgumentMap } from '#shared/model/argument-map';
import { saidWords } from '#shared/words/said';
import { isJudgedAtOnce } from '../store/document-store';
import type { DocumentWorkspace } from '../workspace';

/**
 * Acts when labels and findings of the present map are at hand: at once, or as soon as a large map is judged. Until then
 * the person is told, and the window goes on.
 */
export function onceJudged({ document, ui }: DocumentWorkspace, act: (map: ArgumentMap) => void): void {
  const isJudged = () => document.getState().judged === document.map();
  if (isJudged() || isJudgedAtOnce(document.map())) {
    act(document.map());
    return;
  }
  ui.announce(saidWords.judging);
  const stop = document.subscribe(() => {
    if (!isJudged()) return;
    stop();
    act(document.map());
  });
}
