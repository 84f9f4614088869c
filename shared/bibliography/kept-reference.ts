import type { CslItem } from '#shared/model/source';
import { failed, ok, type Result } from '#shared/result';
import { referenceProblemWords as words } from '#shared/words/bibliography';
import { cslText } from './csl/csl-text';

/** Far below what a map's file may be nested. */
const deepest = 20;

/** What makes a reference one that can be found; several, because files leave out much. */
const telling = ['title', 'DOI', 'URL', 'ISBN', 'number', 'container-title'];

/**
 * A reference as a source keeps it: its id is its citation key, for sources have ids of their own. Everything else stays
 * as it came. One that says nothing by which it could be found is refused.
 */
export function keptReference({ id, ...fields }: CslItem): Result<CslItem, string> {
  if (!isFlatEnough(fields, deepest)) return failed(words.tooDeep);
  const names = ['author', 'editor'].some(
    (field) => Array.isArray(fields[field]) && fields[field].length > 0,
  );
  if (!names && telling.every((field) => cslText(fields, field) === '')) return failed(words.empty);
  const isNamed = typeof id === 'number' || (typeof id === 'string' && id.trim() !== '');
  if (!isNamed || Object.hasOwn(fields, 'citation-key')) return ok(fields);
  return ok({ ...fields, 'citation-key': String(id) });
}

function isFlatEnough(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isFlatEnough(part, depth - 1));
}
