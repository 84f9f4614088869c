import { inline, type ListItem, paragraph, quiet, strong } from '#shared/document/text-document';
import type { Source } from '#shared/model/source';
import { accountWords as words } from '#shared/words/account';
import { inOtherChapters } from '../in-other-chapters';
import { sourcePlace } from '../names';
import { referenceRuns, sourceRemarks } from '../references';
import { defineSection } from '../section';

/** What is cited and listed in no other chapter, with its number, and what should be known of it. */
export const bibliography = defineSection('bibliography', (account) => {
  const { sources, sourceNumbers, own: chapter } = account;
  if (sources.length === 0) return [paragraph(words.noSources)];
  const numberOf = ({ id }: Source) => sourceNumbers.get(id) ?? 0;
  const own = sources
    .filter(({ id }) => chapter.sources.has(id))
    .toSorted((one, other) => numberOf(one) - numberOf(other));
  const items = own.map((source): ListItem => {
    const remarks = sourceRemarks(account.map, source);
    return {
      depth: 0,
      text: inline(
        strong(words.sourceNumber(numberOf(source))),
        ' ',
        ...referenceRuns(source),
        quiet(remarks.length === 0 ? '' : words.remarks(remarks)),
      ),
      name: sourcePlace(account, source.id),
    };
  });
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...inOtherChapters(words.inOtherChapters.sources, sources.length - own.length),
  ];
});
