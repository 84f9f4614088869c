import { catalogue } from './catalogue';

/** A map as plain text to be pasted elsewhere. What is written here is read back, so no two labels may be alike. */
export const plainOutlineWords = catalogue({
  /** Before the words of an item: what it is, and how it bears on the one above. */
  labels: {
    statement: (kind: string) => `${kind}:`,
    bearing: (bearing: string) => `${bearing}:`,
    bearingOf: (bearing: string, kind: string) => `${bearing} (${kind}):`,
    together: (bearing: string) => `${bearing}, taken together:`,
  },
  /** After them: that an item is told before or later, goes on in a tree of its own, or is that tree. */
  marks: { told: '(see above)', ahead: '(see below)', below: '(continued below)', again: '(continued)' },
  unwritten: '(no text yet)',
  sources: 'Sources',
});
