import { failed, ok, type Result } from '#shared/result';
import { bearingOfWord } from '../bearing-word';
import type { ArgumentFields, Arrow, DungProblem, Framework } from './framework';

/** Trivial Graph Format: a line for each argument, `#`, then a line for each attack: who, whom, and perhaps a label. */
export function readTgf(text: string): Result<Framework, DungProblem> {
  const lines = text.split('\n').map((line) => line.trim());
  const middle = lines.indexOf('#');
  const named = new Map<string, ArgumentFields>();
  const arrows: Arrow[] = [];
  let repeated = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '' || index === middle) continue;
    const [first = '', rest = ''] = parted(line);
    if (middle < 0 || index < middle) {
      if (named.has(first)) repeated += 1;
      else named.set(first, { label: rest });
      continue;
    }
    const [second = '', label = ''] = parted(rest);
    if (second === '') return failed({ line: index + 1, why: 'not-a-pair' });
    const said = bearingOfWord(label);
    const bearing = said ?? { kind: 'attack', onStep: false };
    arrows.push({ ...bearing, from: first, to: second, label: said === undefined ? label : '' });
  }
  return ok({ arguments: named, arrows, unread: new Map(), repeated });
}

/** The first word of a line, and the rest. */
function parted(line: string): readonly [string, string] {
  const end = line.search(/\s/);
  return end < 0 ? [line, ''] : [line.slice(0, end), line.slice(end).trim()];
}
