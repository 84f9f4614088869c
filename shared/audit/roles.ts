import type { MapNode } from '#shared/model/map-node';

/** Tags by which a statement says what should be: without one, no recommendation follows from what is. */
const norms: ReadonlySet<string> = new Set(['goal', 'value', 'criterion']);

/** Tags of the parts of a finding, apart from its criteria; after the Government Accountability Office of the U.S. */
export const findingParts = ['condition', 'cause', 'effect'] as const;
export type FindingPart = (typeof findingParts)[number];

export function isNorm(node: MapNode): boolean {
  return tagsOf(node).some((tag) => norms.has(tag));
}

export function isPart(node: MapNode, part: FindingPart): boolean {
  return tagsOf(node).includes(part);
}

function tagsOf({ tags = [] }: MapNode): readonly string[] {
  return tags.map((tag) => tag.trim().toLowerCase());
}
