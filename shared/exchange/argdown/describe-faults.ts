import { argdownWords as words } from '#shared/words/argdown';
import type { Fault } from './reader';

/** As many as anybody reads. */
const most = 50;

/** Why the file called `name` is not read, in one sentence, or in a list where there are several reasons. */
export function describeFaults(name: string, text: string, faults: readonly Fault[]): string {
  const places = placesIn(
    text,
    faults.slice(0, most).map(({ at }) => at),
  );
  const lines = faults
    .slice(0, most)
    .map(({ what }, index) => words.at(String(places[index]?.line), String(places[index]?.column), what));
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return words.notRead(name, only);
  const rest = faults.length - lines.length;
  return [
    words.notReadFor(name, faults.length),
    ...lines.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ].join('\n');
}

/** Lines and columns from 1, columns in UTF-16 code units as editors count them; of places in order. */
function placesIn(text: string, offsets: readonly number[]): readonly { line: number; column: number }[] {
  let [line, start] = [1, 0];
  return offsets.map((offset) => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  });
}
