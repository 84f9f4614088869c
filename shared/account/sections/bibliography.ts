import { inline, type ListItem, paragraph, quiet, strong } from '#shared/document/text-document';
import { accountWords as words } from '#shared/words/account';
import { before } from '../before';
import { sourcePlace } from '../names';
import { referenceRuns, sourceRemarks } from '../references';
import { defineSection } from '../section';

/** What is cited and not listed before, with its number, and what should be known of it. */
export const bibliography = defineSection('bibliography', (account) => {
  const { sources, sourceNumbers, told } = account;
  if (sources.length === 0) return [paragraph(words.noSources)];
  const own = sources.filter(({ id }) => !told.sourceNumbers.has(id));
  const items = own.map((source): ListItem => {
    const remarks = sourceRemarks(account.map, source);
    return {
      depth: 0,
      text: inline(
        strong(words.sourceNumber(sourceNumbers.get(source.id) ?? 0)),
        ' ',
        ...referenceRuns(source),
        quiet(remarks.length === 0 ? '' : words.remarks(remarks)),
      ),
      name: sourcePlace(account, source.id),
    };
  });
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
    ...before(words.before.sources, sources.length - own.length),
  ];
});
