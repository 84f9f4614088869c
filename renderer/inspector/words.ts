import type { Grade } from '#shared/model/grade';
import type { Confidence } from '#shared/model/map-node';
import type { SourceStatus } from '#shared/model/source';

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
};

export const sourceStatusWords: Readonly<Record<SourceStatus, string>> = {
  current: 'Current',
  superseded: 'Superseded',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
};

/** The Admiralty code in words. */
export const reliabilityWords: Readonly<Record<Grade['reliability'], string>> = {
  A: 'A: completely reliable',
  B: 'B: usually reliable',
  C: 'C: fairly reliable',
  D: 'D: not usually reliable',
  E: 'E: unreliable',
  F: 'F: cannot be judged',
};

export const credibilityWords: Readonly<Record<Grade['credibility'], string>> = {
  1: '1: confirmed by others',
  2: '2: probably true',
  3: '3: possibly true',
  4: '4: doubtful',
  5: '5: improbable',
  6: '6: cannot be judged',
};

export function optionsOf<Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, string>>,
): readonly { readonly id: Id; readonly text: string }[] {
  return ids.map((id) => ({ id, text: words[id] }));
}
