/** What can be chosen, in its order, by what it is called. */
export function optionsOf<Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, string>>,
): readonly { readonly id: Id; readonly text: string }[] {
  return ids.map((id) => ({ id, text: words[id] }));
}
