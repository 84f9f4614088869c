import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import { bullets, inline, paragraph, quiet } from '#shared/document/text-document';
import { findRecord } from '#shared/model/sorted-records';
import { type Source, sourceTitle } from '#shared/model/source';
import { accountWords as words } from '#shared/words/account';
import type { Account } from '../account';
import { referenceRuns } from '../references';
import { defineSection } from '../section';

/** What is cited, and what should be known of it. */
export const bibliography = defineSection('bibliography', (account) => {
  if (account.sources.length === 0) return [paragraph(words.noSources)];
  const ordered = bibliographyOf(account.sources, citationStyles[0]).flatMap(
    ({ id }) => findRecord(account.map.sources, id) ?? [],
  );
  return [
    bullets(
      ordered.map((source) => {
        const remarks = remarksOn(account, source);
        return inline(...referenceRuns(source), quiet(remarks.length === 0 ? '' : words.remarks(remarks)));
      }),
    ),
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
