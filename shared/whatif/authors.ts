import { nameLines } from '#shared/bibliography/csl/csl-name';
import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import type { Source } from '#shared/model/source';

/** The authors of a source, as people write them: "Doe, Jane", "World Bank". */
export function authorsOf({ csl }: Source): readonly string[] {
  const lines = nameLines(csl.author).split('\n');
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}

/** From each author of a map to the places of the sources that name them; in the order of names (code units). */
export const sourcesByAuthor: (map: ArgumentMap) => ReadonlyMap<string, readonly number[]> = oncePerRecent(
  4,
  ({ sources }) => {
    const byAuthor = new Map<string, number[]>();
    sources.forEach((source, place) => {
      for (const author of authorsOf(source)) {
        addTo(byAuthor, author, place);
      }
    });
    return new Map([...byAuthor].sort(([one], [other]) => (one < other ? -1 : 1)));
  },
);
