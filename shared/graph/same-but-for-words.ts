import type { ArgumentMap } from '#shared/model/argument-map';

/** Fields that people alone read: labels, chains and ways are the same whatever they say. */
const wordsOfNode: ReadonlySet<string> = new Set(['text', 'note']);
const wordsOfRelation: ReadonlySet<string> = new Set(['warrant', 'note']);

/** Whether two maps have the same statements, steps and sources, apart from how they are worded and how they look. */
export function isSameButForWords(one: ArgumentMap, two: ArgumentMap): boolean {
  return (
    one.sources === two.sources &&
    areSame(one.relations, two.relations, wordsOfRelation) &&
    areSame(one.nodes, two.nodes, wordsOfNode)
  );
}

function areSame(one: readonly object[], two: readonly object[], words: ReadonlySet<string>): boolean {
  if (one === two) return true;
  return one.length === two.length && one.every((record, place) => isSame(record, two[place], words));
}

/** Edits copy records field by field, so what did not change is the very same thing. */
function isSame(one: object, two: object | undefined, words: ReadonlySet<string>): boolean {
  if (one === two) return true;
  if (two === undefined) return false;
  const others = new Map<string, unknown>(Object.entries(two));
  const fields = new Set([...Object.keys(one), ...others.keys()]);
  const values = new Map<string, unknown>(Object.entries(one));
  return [...fields].every((field) => words.has(field) || Object.is(values.get(field), others.get(field)));
}
