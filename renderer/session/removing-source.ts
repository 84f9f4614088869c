import { removeSource } from '#shared/edit/sources';
import { type Source, sourceTitle } from '#shared/model/source';
import { quotesFrom } from '#shared/review/in-review';
import { fieldSteps } from '#shared/words/field-steps';
import { sourceWords } from '#shared/words/inspector-sources';
import { removeSourceWords as words } from '#shared/words/review';
import type { DocumentWorkspace } from '../workspace';

/** Removes a source; asks first where statements cite it, for their citations go with it. */
export async function removeSourceAsking(
  { document, ui, desktop }: DocumentWorkspace,
  source: Source,
): Promise<void> {
  const map = document.map();
  const citing = map.nodes.filter(({ citations = [] }) =>
    citations.some((each) => each.source === source.id),
  );
  if (citing.length > 0) {
    const answer = await desktop.ask({
      message: words.message(sourceTitle(source)),
      detail: words.detail(citing.length, quotesFrom(map, source.id)),
      buttons: [words.remove, words.cancel],
      cancel: 1,
    });
    if (answer !== 0) return;
  }
  ui.set({ openSource: null });
  document.apply(removeSource(source.id), { label: fieldSteps.removeSource });
  ui.announce(sourceWords.removed);
}
