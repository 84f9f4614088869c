import { referenceOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import { textOf } from '#shared/bibliography/styling/runs';
import type { Inline } from '#shared/document/text-document';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';

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
