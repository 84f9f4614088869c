import { rewriteTexts } from '#shared/edit/replace-text';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { parseQuery, wordsOf } from '#shared/query/query';
import { spansIn, withReplaced } from '#shared/query/spans';
import { findWords } from '#shared/words/find';
import type { DocumentWorkspace } from '../workspace';
import { presentHits, stepHit } from './stepping';

/** The one word or phrase of the query that can be replaced, folded; undefined where it has none or several. */
export function replaceable(query: string): string | undefined {
  const [words, ...others] = wordsOf(parseQuery(query));
  return others.length === 0 ? words : undefined;
}

/** Replaces in the hit that somebody is on, and goes to the next. */
export function replaceHere(workspace: DocumentWorkspace, replacement: string): void {
  const { current } = workspace.document.getState();
  if (current !== null && presentHits(workspace).includes(current))
    replaceIn(workspace, [current], replacement);
  stepHit(workspace, 1);
}

/** Replaces in every hit, as one step to undo. */
export function replaceAll(workspace: DocumentWorkspace, replacement: string): void {
  const hits = presentHits(workspace);
  const times = replaceIn(workspace, hits, replacement);
  workspace.ui.announce(times === 0 ? findWords.replace.nothing : findWords.replace.done(times));
}

function replaceIn({ document, ui }: DocumentWorkspace, ids: readonly string[], replacement: string): number {
  const words = replaceable(ui.getState().find.query);
  if (words === undefined) return 0;
  const times = ids
    .flatMap((id) => writtenIn(document.map(), id))
    .reduce((sum, text) => sum + spansIn(text, [words]).length, 0);
  const edit = rewriteTexts(ids, (text) => withReplaced(text, spansIn(text, [words]), replacement));
  document.apply(edit, { label: findWords.replace.step(times) });
  return times;
}

/** What can be replaced in: not the titles of sources, by which a statement may be found as well. */
function writtenIn(map: ArgumentMap, id: string): readonly string[] {
  const node = findRecord(map.nodes, id);
  const relation = findRecord(map.relations, id);
  return [node?.text, node?.note, relation?.warrant, relation?.note].filter((text) => text !== undefined);
}
