import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { sameContent } from './same-content';

/**
 * Which of `sources` are among `others` under whatever id: the ids of the first to the ids of the second. Two are
 * the same if they say the same and derive from the same; of several, the one with the same id is taken.
 */
export function sameSources(
  sources: readonly Source[],
  others: readonly Source[],
): ReadonlyMap<string, string> {
  const twins = new Map(
    sources.flatMap((source): [string, Source][] => {
      const namesake = findRecord(others, source.id);
      const twin =
        namesake && saySame(source, namesake) ? namesake : others.find((other) => saySame(source, other));
      return twin ? [[source.id, twin]] : [];
    }),
  );
  // Sources may derive from each other in circles: all are held the same until one of their origins is not.
  for (let before = -1; before !== twins.size; ) {
    before = twins.size;
    for (const source of sources) {
      const twin = twins.get(source.id);
      if (twin && !deriveFromSame(source, twin, twins)) twins.delete(source.id);
    }
  }
  return new Map([...twins].map(([id, twin]) => [id, twin.id]));
}

function saySame(a: Source, b: Source): boolean {
  return sameContent(withoutIds(a), withoutIds(b));
}

function withoutIds({ id, derivedFrom, ...rest }: Source): object {
  return rest;
}

function deriveFromSame(a: Source, b: Source, twins: ReadonlyMap<string, Source>): boolean {
  const origins = (a.derivedFrom ?? []).map((origin) => twins.get(origin)?.id);
  return sameContent(origins, b.derivedFrom ?? []);
}
