import { extraOf } from './kept';

/** What can stand between brackets in any reader: no brackets, no dashes in front, and no name that JavaScript knows. */
const usable =
  /^[^-\s[\]<>@\\\p{Control}\p{Surrogate}](?:[^[\]<>\p{Control}\p{Surrogate}]*[^\s[\]<>:\p{Control}\p{Surrogate}])?$/u;

/** A title for each record, by its id: that which it had in Argdown, its id, or a number. */
export function titlesOf(
  records: readonly { readonly id: string }[],
  name: string,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const taken = new Set<string>();
  const give = (id: string, title: string) => {
    titles.set(id, title);
    taken.add(title);
  };
  for (const record of records) {
    const title = extraOf(record).title ?? record.id;
    if (isUsable(title) && !taken.has(title)) give(record.id, title);
  }
  let number = 0;
  for (const { id } of records) {
    if (titles.has(id)) continue;
    do number += 1;
    while (taken.has(`${name} ${number}`));
    give(id, `${name} ${number}`);
  }
  return titles;
}

function isUsable(title: string): boolean {
  return title.length <= 128 && usable.test(title) && !/^Untitled/.test(title) && !(title in {});
}
