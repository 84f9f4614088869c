import { referenceOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import { textOf } from '#shared/bibliography/styling/runs';
import type { Inline } from '#shared/document/text-document';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { type Source, sourceTitle } from '#shared/model/source';
import { accountWords as words } from '#shared/words/account';

/** A source as a reference; by its id where it says nothing of itself. */
export function referenceRuns({ csl, id }: Source): Inline {
  const isKnown = Object.keys(csl).some((field) => field !== 'type');
  return isKnown ? referenceOf(csl, citationStyles[0]) : [{ text: id }];
}

export function referenceText({ sources }: ArgumentMap, id: string): string {
  const source = findRecord(sources, id);
  if (source === undefined) return id;
  const isKnown = Object.keys(source.csl).some((field) => field !== 'type');
  return isKnown ? textOf(referenceOf(source.csl, citationStyles[0])) : id;
}

/** What should be known of a source beside its reference. */
export function sourceRemarks(
  { sources }: ArgumentMap,
  { status, role, derivedFrom = [], retrieved, text }: Source,
): readonly string[] {
  const titles = derivedFrom.map((id) => {
    const origin = findRecord(sources, id);
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
