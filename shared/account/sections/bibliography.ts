import { inline, type ListItem, paragraph, quiet, strong } from '#shared/document/text-document';
import { findRecord } from '#shared/model/sorted-records';
import { type Source, sourceTitle } from '#shared/model/source';
import { accountWords as words } from '#shared/words/account';
import type { Account } from '../account';
import { before } from '../before';
import { sourcePlace } from '../names';
import { referenceRuns } from '../references';
import { defineSection } from '../section';

/** What is cited and not listed before, with its number, and what should be known of it. */
export const bibliography = defineSection('bibliography', (account) => {
  const { sources, sourceNumbers, told } = account;
  if (sources.length === 0) return [paragraph(words.noSources)];
  const own = sources.filter(({ id }) => !told.sourceNumbers.has(id));
  const items = own.map((source): ListItem => {
    const remarks = remarksOn(account, source);
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

function remarksOn(
  { map }: Account,
  { status, role, derivedFrom = [], retrieved, text }: Source,
): readonly string[] {
  const titles = derivedFrom.map((id) => {
    const origin = findRecord(map.sources, id);
    return origin === undefined ? id : sourceTitle(origin);
  });
  return [
    ...(role === 'brief' ? [words.source.brief] : []),
    ...(status === undefined || status === 'current' ? [] : [words.source.statuses[status]]),
    ...(titles.length === 0 ? [] : [words.source.derived(titles)]),
    ...(retrieved === undefined ? [] : [words.source.retrieved(retrieved)]),
    ...(text === undefined ? [words.source.noText] : []),
  ];
}
