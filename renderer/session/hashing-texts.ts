import type { Source } from '#shared/model/source';
import { hashBeside } from '../hashing';
import { hasDocument, type Workspace } from '../workspace';

/** Has the long texts of all sources hashed as soon as they are in the map, before a quote is taken or signed off. */
export function followTexts(workspace: Workspace): () => void {
  if (!hasDocument(workspace)) return () => {};
  const { document } = workspace;
  const hashAll = (sources: readonly Source[]) => {
    for (const { text } of sources) if (text !== undefined) void hashBeside(text);
  };
  hashAll(document.map().sources);
  return document.subscribe(({ history }, before) => {
    if (history.present.sources !== before.history.present.sources) hashAll(history.present.sources);
  });
}
