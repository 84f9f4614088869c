import { retoldBriefsIn } from '#shared/audit/briefs';
import { inline, type ListItem, paragraph, quiet, strong } from '#shared/document/text-document';
import { label } from '#shared/graph/labels';
import { atOnce } from '#shared/model/in-steps';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { sourcesByAuthor } from '#shared/whatif/authors';
import { type CandidateSort, candidateSorts } from '#shared/whatif/candidates';
import { type CutSets, cutSetsInSteps } from '#shared/whatif/cut-sets';
import { sourceFallsOf } from '#shared/whatif/source-falls';
import { accountWords } from '#shared/words/account';
import { markWords } from '#shared/words/marks';
import type { Account } from '../account';
import { linkTo, wordsOf } from '../names';
import { defineSection } from '../section';

const words = accountWords.falls;

/** A reader wants to know what it hangs on, not every way to fell it; and a map may have many accounts. */
const limits = { mostCuts: 50, mostVisits: 300_000 } as const;

/** What the statement hangs on: single things that fell it, and pairs of sources. */
export const falls = defineSection('falls', (account) => {
  const { labels, of } = account.trace;
  const its = label(labels, of.id);
  if (its !== 'IN') return [paragraph(words.standsNot(markWords.standing[its]))];
  const singles = candidateSorts.map((by) => ({ by, ...cutsOf(account, by, 1) }));
  const both = cutsOf(account, 'source', 2);
  const pairs = both.cuts.filter(({ length }) => length === 2);
  const items = [...singles.flatMap((each) => itemsOf(account, each)), ...pairItems(account, pairs)];
  const isComplete = both.isComplete && singles.every((each) => each.isComplete);
  return [
    paragraph(items.length === 0 ? words.nothing : words.lead),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...(isComplete ? [] : [paragraph(quiet(words.limit))]),
  ];
});

function cutsOf({ trace: { labels, of } }: Account, by: CandidateSort, maxSize: number): CutSets {
  return atOnce(cutSetsInSteps(labels, of.id, { by, maxSize, ...limits }));
}

function itemsOf(
  account: Account,
  { by, cuts }: { readonly by: CandidateSort } & CutSets,
): readonly ListItem[] {
  const order = (id: string) => account.numbers.get(id) ?? 0;
  const ids = cuts.flatMap(([id]) => id ?? []).toSorted((one, other) => order(one) - order(other));
  const told = ids.flatMap((id) => tellers[by](account, id));
  return told.length === 0 ? [] : [{ depth: 0, text: inline(strong(words.sorts[by])) }, ...told];
}

const tellers: Readonly<Record<CandidateSort, (account: Account, id: string) => readonly ListItem[]>> = {
  evidence: (account, id) => {
    const node = account.trace.graph.node(id);
    return node ? [{ depth: 1, text: inline(linkTo(account, node), ` ${wordsOf(node)}`) }] : [];
  },
  source: (account, id) => {
    const { map, trace } = account;
    const { placesOf, evidenceFallenWith } = sourceFallsOf(map);
    const fallen = evidenceFallenWith(placesOf([id])).filter((place) =>
      trace.cone.has(map.nodes[place]?.id ?? ''),
    );
    return [{ depth: 1, text: inline(titleOf(account, id), quiet(words.evidence(fallen.length))) }];
  },
  author: ({ map }, name) => {
    const sources = sourcesByAuthor(map).get(name)?.length ?? 0;
    return [{ depth: 1, text: inline(name, quiet(words.sources(sources))) }];
  },
};

function pairItems(account: Account, pairs: CutSets['cuts']): readonly ListItem[] {
  if (pairs.length === 0) return [];
  return [
    { depth: 0, text: inline(strong(words.pairs)) },
    ...pairs.map(([one = '', other = '']) => ({
      depth: 1,
      text: inline(words.pair(titleOf(account, one), titleOf(account, other))),
    })),
  ];
}

function titleOf({ map }: Account, id: string): string {
  const source = findRecord(map.sources, id);
  if (source === undefined) return id;
  return retoldBriefsIn(map).has(id) ? words.brief(sourceTitle(source)) : sourceTitle(source);
}
