import type { ArgumentMap } from '#shared/model/argument-map';
import { tyingWords } from '#shared/words/tying';
import { statementInWords } from '../items/accessible-name';
import { jumpTo } from '../session/visits';
import type { DocumentWorkspace } from '../workspace';
import { markFrom, marksOf, type PassageMark } from './passage-marks';
import { sourceToRead } from './source-to-read';

/** Goes to the next (1) or previous (-1) passage of the source that is read, and selects what stands on it. */
export function stepPassage(workspace: DocumentWorkspace, step: 1 | -1): void {
  const { document, ui } = workspace;
  const { reading } = ui.getState();
  const { current, judged } = document.getState();
  const source = sourceToRead(document.map(), reading?.source ?? null, current);
  const marks = source ? marksOf(judged, source.id) : [];
  const mark = markFrom(marks, reading?.source === source?.id ? (reading?.span ?? null) : null, step);
  if (source === undefined || mark === undefined) {
    ui.announce(tyingWords.noPassages);
    return;
  }
  goToMark(workspace, source.id, mark);
  ui.announce(tyingWords.place(marks.indexOf(mark) + 1, marks.length, markInWords(mark)));
}

/** Selects what stands on a passage, and shows both. */
export function goToMark(workspace: DocumentWorkspace, source: string, { span, tied }: PassageMark): void {
  const { document, ui } = workspace;
  const ids = tied.map(({ node }) => node.id).filter((id) => isThere(document.map(), id));
  ui.read(source, span);
  ui.set({ passage: null, openSource: null });
  jumpTo(workspace, ids);
  if (ids.length > 1) document.select(ids);
}

function isThere({ nodes }: ArgumentMap, id: string): boolean {
  return nodes.some((node) => node.id === id);
}

/** "Claim: Rents rise, found" */
export function markInWords({ tied }: PassageMark): string {
  return tied
    .map(({ node, status }) => tyingWords.tied(statementInWords(node), tyingWords.status[status]))
    .join('; ');
}
