import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** The dialogs that put tags on statements, and that filter by one. */
export const tagWords = catalogue({
  title: 'Edit tags',
  of: (statements: number) => `For ${plural(statements, 'selected statement')}.`,
  field: 'Tag',
  placeholder: 'Find a tag, or write a new one',
  list: 'Tags of the map',
  empty: 'The map has no tags yet: write one.',
  create: (tags: readonly string[]) => `New: ${list(tags.map((tag) => `“${tag}”`))}`,
  /** How many of the selected statements have it: shown, and said with how often it is in the map. */
  some: (has: number, all: number) => `${count(has)} of ${count(all)}`,
  option: {
    all: (tag: string, inMap: number) => `${tag}: on all selected, ${count(inMap)} in the map`,
    some: (tag: string, inMap: number, has: number, all: number) =>
      `${tag}: on ${count(has)} of ${count(all)} selected, ${count(inMap)} in the map`,
    none: (tag: string, inMap: number) => `${tag}: on none selected, ${count(inMap)} in the map`,
  },
  help: '[Enter] puts a tag on or takes it off.',
  helpApply: (keys: string) => `[${keys}] applies.`,
  apply: 'Apply',
  cancel: 'Cancel',
  filter: {
    title: 'Filter by tag',
    field: 'Tag',
    placeholder: 'Type a tag',
    empty: 'No tag of this map is called so.',
  },
});
