import { xmlName } from '#shared/document/xml-text';
import type { DiagramLine } from './diagram';

/** Ids of the map as names of letters, digits, "-", "." and "_" that no two things of a diagram share. */
export function thingName(id: string): string {
  return `n-${xmlName(id)}`;
}

export function lineName({ relation, from, isLast }: DiagramLine): string {
  const name = `e-${xmlName(relation.id)}`;
  return isLast ? name : `${name}.${xmlName(from)}`;
}
