import { useEffect, useMemo, useState } from 'react';
import { readerWords } from '#shared/words/reader';
import { shortened } from '#shared/words/shortened';
import { inSlices } from '../in-slices';
import { useWorkspace } from '../store/context';
import { type Page, spanIn, spanOf, textOf } from './blocks';
import { type Hit, hitsInSteps, mostHits } from './find-in-text';

export interface FindInText {
  readonly query: string;
  readonly search: (query: string) => void;
  readonly hits: readonly Hit[];
  readonly byBlock: ReadonlyMap<number, readonly Hit[]>;
  /** -1 while none was gone to. */
  readonly at: number;
  readonly step: (by: 1 | -1) => void;
}

const none: readonly Hit[] = [];

/** Looks for words in the text that is read, a slice at a time, and goes from match to match. */
export function useFindInText(source: string | null, page: Page | null): FindInText {
  const { ui } = useWorkspace();
  const [query, search] = useState('');
  const [{ hits, at }, setFound] = useState({ hits: none, at: -1 });
  const go = (next: readonly Hit[], index: number) => {
    const hit = next[index];
    const block = hit && page?.blocks[hit.block];
    setFound({ hits: next, at: block ? index : -1 });
    if (block && source !== null) ui.read(source, spanIn(block, hit));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: going anywhere is no new search.
  useEffect(() => {
    if (page === null) return;
    const { reading } = ui.getState();
    const from = reading?.source === source ? (reading?.span?.start ?? 0) : 0;
    return inSlices(hitsInSteps(page.blocks, query), (found) => {
      const isBehind = ({ block, end }: Hit) => {
        const place = page.blocks[block];
        return place !== undefined && spanOf(place).end > from && spanIn(place, { start: 0, end }).end > from;
      };
      const nearest = found.findIndex(isBehind);
      go(found, found.length === 0 ? -1 : Math.max(0, nearest));
    });
  }, [page, query, source, ui]);
  // Said when the person pauses: every letter would be too much to listen to.
  useEffect(() => {
    if (query.trim() === '') return;
    const words = hits.length === 0 ? readerWords.find.noneSaid : readerWords.find.someSaid(hits.length);
    const pause = setTimeout(() => ui.announce(words), 700);
    return () => clearTimeout(pause);
  }, [ui, query, hits]);
  const byBlock = useMemo(() => {
    const grouped = new Map<number, Hit[]>();
    for (const hit of hits) grouped.set(hit.block, [...(grouped.get(hit.block) ?? []), hit]);
    return grouped;
  }, [hits]);
  return {
    query,
    search,
    hits,
    byBlock,
    at,
    step: (by) => {
      if (hits.length === 0) return;
      const next = (at + by + hits.length) % hits.length;
      go(hits, next);
      const hit = hits[next];
      const block = hit && page?.blocks[hit.block];
      if (block) ui.announce(readerWords.find.atSaid(next + 1, hits.length, around(textOf(block), hit)));
    },
  };
}

/** Whether all that can be found was found. */
export function isAll(hits: readonly Hit[]): boolean {
  return hits.length < mostHits;
}

function around(text: string, { start, end }: Hit): string {
  return shortened(text.slice(Math.max(0, start - 60), end + 80).replace(/^\S*\s/u, ''), 160);
}
