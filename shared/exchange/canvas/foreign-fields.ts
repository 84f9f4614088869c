import { isObject } from '#shared/shape/shape';
import { keepable } from '../importing/keepable';
import type { JsonRecord } from '../own-data/own-data';
import { ownKey } from './own-canvas';

/** Fields of cards and lines that JSON Canvas itself knows, and our own. */
const known: ReadonlySet<string> = new Set([
  ...['id', 'type', 'x', 'y', 'width', 'height', 'color'],
  ...['text', 'file', 'subpath', 'url', 'label', 'background', 'backgroundStyle'],
  ...['fromNode', 'fromSide', 'fromEnd', 'toNode', 'toSide', 'toEnd'],
  ownKey,
]);

/** What other programs say of a card or line in fields of their own. */
export function foreignFields(item: unknown): JsonRecord {
  if (!isObject(item)) return {};
  return keepable(Object.fromEntries(Object.entries(item).filter(([field]) => !known.has(field))));
}
