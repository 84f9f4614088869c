import { circularSupports } from '#shared/graph/circular-supports';
import { idAt } from '#shared/graph/graph';
import { type Labels, label } from '#shared/graph/labels';
import { none } from '#shared/graph/places';
import { at, rowOf } from '#shared/graph/rows';
import { isAssumed } from '#shared/graph/standing';
import type { Frame } from './frame';

/**
 * Places that are UNDEC because a circle of support is in their way. What holds itself up would be given a strength all
 * the same, and more the longer it goes round.
 */
export function circularPlaces(labels: Labels): ReadonlySet<number> {
  const { graph } = labels;
  const { net } = graph;
  const isOpen = (place: number) => label(labels, idAt(graph, place)) === 'UNDEC';
  const found = new Set<number>();
  for (const { members } of circularSupports(graph)) {
    for (const id of members) {
      const place = net.places.get(id);
      if (place !== undefined && isOpen(place)) found.add(place);
    }
  }
  // The set is walked while it grows.
  for (const place of found) {
    for (const relation of rowOf(net.from, place)) if (isOpen(relation)) found.add(relation);
    const target = at(net.targets, place);
    if (target === none || !isOpen(target)) continue;
    const isBacking = target >= net.nodeCount || graph.map.nodes[target]?.kind === 'evidence';
    if (at(net.attacks, place) === 1 || !isBacking) found.add(target);
  }
  return found;
}

/**
 * Places of circles that rest on nothing but each other once those of `gone` are taken out. Something to rest on has all
 * that needs no support: evidence, what is assumed, and what has no support at all.
 */
export function restingOnThemselves(frame: Frame, gone: (place: number) => boolean): ReadonlySet<number> {
  const { graph, supporters, parts } = frame;
  const { net, map } = graph;
  const circles = parts.filter(({ isCircle }) => isCircle);
  if (circles.length === 0) return nobody;
  const founded = new Set<number>();
  const lives = (relation: number) => !gone(relation) && !rowOf(net.premises, relation).some(gone);
  const inFrame = parts.flatMap(({ places }) => places);
  for (const place of inFrame) {
    const node = map.nodes[place];
    if (node === undefined) continue;
    const supports = rowOf(supporters, place);
    if (node.kind === 'evidence' || isAssumed(node) || !supports.some(lives)) founded.add(place);
  }
  const lacking = new Map<number, number>();
  // The set is walked while it grows.
  for (const place of founded) {
    for (const relation of rowOf(net.from, place)) {
      const left = (lacking.get(relation) ?? rowOf(net.premises, relation).length) - 1;
      lacking.set(relation, left);
      if (left === 0) founded.add(relation);
    }
    const target = at(net.targets, place);
    if (target !== none && target < net.nodeCount && at(net.attacks, place) === 0 && lives(place))
      founded.add(target);
  }
  return new Set(circles.flatMap(({ places }) => places.filter((place) => !founded.has(place))));
}

const nobody: ReadonlySet<number> = new Set();
