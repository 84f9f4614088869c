import { failed, ok, type Result } from '#shared/result';
import {
  type ArgumentFields,
  type Arrow,
  type DungProblem,
  type Framework,
  mostArguments,
} from './framework';

/** As in the ICCMA competition of 2023: `p af <n>`, then `i j` for each attack among the arguments 1 to n. */
export function readAf(text: string): Result<Framework, DungProblem> {
  let number = 0;
  const arrows: Arrow[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, size] = /^p\s+af\s+(\d+)$/.exec(line) ?? [];
    if (size !== undefined) {
      number = Number(size);
      if (number > mostArguments) return failed({ line: index + 1, why: 'too-many' });
      continue;
    }
    const [, from = '', to = ''] = /^(\d+)\s+(\d+)$/.exec(line) ?? [];
    if (from === '') return failed({ line: index + 1, why: 'not-a-pair' });
    const isThere = [from, to].every((name) => Number(name) >= 1 && Number(name) <= number);
    if (!isThere) return failed({ line: index + 1, why: 'no-such-number' });
    arrows.push({ kind: 'attack', from: String(Number(from)), to: String(Number(to)), label: '' });
  }
  const named = new Map<string, ArgumentFields>();
  for (let at = 1; at <= number; at += 1) named.set(String(at), { label: '' });
  return ok({ arguments: named, arrows, unread: new Map(), repeated: 0 });
}
