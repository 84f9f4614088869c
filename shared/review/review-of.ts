import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { Steps } from '#shared/model/in-steps';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { storedTextInSteps } from '#shared/quotes/stored-text';
import { fingerprintOf } from './fingerprint';

/**
 * What came of the review of a citation. `outdated`: what was looked at has changed since, so that it counts as none.
 */
export type Review = 'none' | 'holds' | 'fails' | 'outdated';

export function reviewOf(
  { sources }: Pick<ArgumentMap, 'sources'>,
  node: MapNode,
  citation: Citation,
): Review {
  const { verdict } = citation;
  if (verdict === undefined) return 'none';
  const source = findRecord(sources, citation.source);
  if (verdict.of !== undefined && verdict.of !== rememberedFingerprint(node, citation, source))
    return 'outdated';
  return verdict.ok ? 'holds' : 'fails';
}

/** Hashes the texts that sign-offs were of, so that `reviewOf` has at hand what takes long. */
export function* reviewsInSteps({ nodes, sources }: ArgumentMap): Steps<void> {
  const signed = nodes.flatMap(({ citations = [] }) =>
    citations.filter(({ verdict }) => verdict?.of !== undefined),
  );
  for (const id of new Set(signed.map(({ source }) => source))) {
    const text = findRecord(sources, id)?.text;
    if (text !== undefined) yield* storedTextInSteps(text);
  }
}

interface Remembered {
  readonly text: string;
  readonly sourceText: string | undefined;
  readonly sourceHash: string | undefined;
  readonly fingerprint: string;
}

/** By the citation, which stays the same object until it is edited itself. */
const remembered = new WeakMap<Citation, Remembered>();

function rememberedFingerprint({ text }: MapNode, citation: Citation, source: Source | undefined): string {
  const known = remembered.get(citation);
  const [sourceText, sourceHash] = [source?.text, source?.hash];
  if (known?.text === text && known.sourceText === sourceText && known.sourceHash === sourceHash)
    return known.fingerprint;
  const fingerprint = fingerprintOf({ text }, citation, source);
  remembered.set(citation, { text, sourceText, sourceHash, fingerprint });
  return fingerprint;
}
