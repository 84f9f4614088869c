import { graphOf } from '#shared/graph/graph';
import { at } from '#shared/graph/rows';
import { sketch } from '#shared/model/sketch';
import { contributorsTo } from '#shared/strength/contributing';
import { contributionOf } from '#shared/strength/contributions';
import { type Frame, frameOf } from '#shared/strength/frame';
import { methodOf } from '#shared/strength/methods';
import { reckon } from '#shared/strength/reckon';
import type { Strengths } from '#shared/strength/strength';

/** A sketch whose steps pass everything on, with bases given by hand, and no gate for circles. */
export function bare(
  text: string,
  bases: Readonly<Record<string, number>>,
  options: { readonly isBySource?: boolean } = {},
): Frame {
  const drawn = sketch(text);
  const relations = drawn.relations.map((relation) => ({ weight: 1, ...relation }));
  const base = ({ id }: { readonly id: string }) => bases[id] ?? 0.5;
  return frameOf(graphOf({ ...drawn, relations }), { ...options, base });
}

export function strengthIn(frame: Frame, method: string, id: string): number {
  const values = reckon(frame, methodOf(method), () => false);
  return at(values, frame.graph.net.places.get(id) ?? -1);
}

export function contributionsIn(
  frame: Frame,
  id: string,
  kind: string,
  method = 'quadratic-energy',
): Readonly<Record<string, number>> {
  const values = reckon(frame, methodOf(method), () => false);
  const strengths: Strengths = { frame, circular: new Set(), values };
  const { all } = contributorsTo(strengths, id, { method: methodOf(method), kind: contributionOf(kind) });
  return Object.fromEntries(all.map(({ id: each, value }) => [each, value]));
}
