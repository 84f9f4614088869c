import { failed, ok, type Result } from '#shared/result';
import type { ArgumentFields, Arrow, DungProblem, Framework } from './framework';

const space = /\s*/y;
const fact = /([A-Za-z_]\w*)\s*\(([^()\n]*)\)\s*\.?/y;

const kinds: ReadonlyMap<string, Arrow['kind']> = new Map([
  ['att', 'attack'],
  ['attack', 'attack'],
  ['sup', 'support'],
  ['support', 'support'],
]);

/** Facts as of ASPARTIX (`arg(a).`, `att(a,b).`) and of bipolar frameworks (`arg(a, 0.5)`, `sup(a,b)`), in any order. */
export function readFacts(text: string): Result<Framework, DungProblem> {
  const named = new Map<string, ArgumentFields>();
  const arrows: Arrow[] = [];
  const unread = new Map<string, number>();
  let repeated = 0;
  for (let at = afterSpace(text, 0); at < text.length; at = afterSpace(text, fact.lastIndex)) {
    fact.lastIndex = at;
    const [whole, predicate = '', inside = ''] = fact.exec(text) ?? [];
    if (whole === undefined) return failed({ line: text.slice(0, at).split('\n').length, why: 'not-a-fact' });
    const [first = '', second = ''] = inside.split(',').map((part) => part.trim());
    const kind = kinds.get(predicate);
    if (predicate === 'arg' && first !== '') {
      if (named.has(first)) repeated += 1;
      else named.set(first, { label: '', ...(second !== '' && { baseScore: second }) });
    } else if (kind !== undefined && first !== '' && second !== '')
      arrows.push({ kind, from: first, to: second, label: '' });
    else unread.set(predicate, (unread.get(predicate) ?? 0) + 1);
  }
  return ok({ arguments: named, arrows, unread, repeated });
}

/** Past white space and comments. */
function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    if (text.charAt(at) !== '%') return at;
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end;
  }
}
