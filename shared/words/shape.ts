import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** What is in a piece of JSON, and what should be: noun phrases for "found …; expected …". */
export const shapeWords = catalogue({
  found: {
    nothing: 'nothing',
    null: 'null',
    emptyText: 'an empty text',
    text: (excerpt: string) => `the text ${excerpt}`,
    number: (number: string) => `the number ${number}`,
    hugeNumber: 'a number too large to hold',
    word: (word: string) => `the word ${word}`,
    emptyArray: 'an empty array',
    array: 'an array',
    object: 'an object',
    other: (type: string) => `a ${type}`,
    repeated: (item: string) => `${item} a second time`,
    repeatedField: 'a field of this name for the second time',
  },
  expected: {
    anything: 'anything',
    text: 'a text',
    boundedText: (min: number, max: number) => `a text of ${count(min)} to ${count(max)} characters`,
    flag: 'true or false',
    number: 'a number',
    share: 'a number from 0 to 1',
    wholeNumber: 'a whole number',
    wholeNumberFrom: (min: number) => `a whole number, ${count(min)} or more`,
    bytes: 'bytes',
    array: 'an array',
    arrayOf: (min: number) => `an array with at least ${plural(min, 'item')}`,
    object: 'an object',
    // Not by Intl, which is slow to start: shapes are made before the first picture.
    oneOf: (words: readonly string[]) =>
      words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
    either: (one: string, other: string) => `${one} or ${other}`,
    itemOnce: 'each item only once',
    nameOnce: 'each name once',
  },
});
