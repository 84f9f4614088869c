import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

const times = (number: number) => (number === 1 ? 'once' : plural(number, 'time'));

/** Of the bar that finds, narrows and replaces. */
export const findWords = catalogue({
  name: 'Find',
  /** The part after "or" is in the language of queries. */
  example: 'Words, “a phrase” or kind:claim',
  previous: 'Find previous',
  next: 'Find next',
  close: 'Close',
  nothing: 'Nothing found',
  found: (hits: number) => `${count(hits)} found`,
  at: (place: number, hits: number) => `${count(place)} of ${count(hits)}`,
  /** The same, said aloud. */
  nothingSaid: 'Nothing found.',
  foundSaid: (hits: number) => `${count(hits)} found.`,
  atSaid: (place: number, hits: number, item: string) => `${count(place)} of ${count(hits)}. ${item}`,
  narrow: 'Narrow',
  notUnderstood: (texts: readonly string[]) =>
    `There is ${list(texts.map((text) => `no “${text}”`))}: searched as words. “Narrow” lists what can be asked for.`,
  rest: {
    name: 'What is not found',
    show: { text: 'Show', hint: 'Shows everything' },
    dim: { text: 'Dim', hint: 'Dims what is not found' },
    hide: { text: 'Hide', hint: 'Hides what is not found' },
  },
  replace: {
    open: 'Replace',
    with: 'Replace with',
    one: 'Replace',
    all: 'Replace all',
    oneWordOnly: 'Look for one word, or one phrase in quotation marks, to replace it.',
    nothing: 'Nothing was replaced.',
    done: (number: number) => `Replaced ${times(number)}.`,
    /** As it reads after "Undo". */
    step: (number: number) => `replace ${times(number)}`,
  },
});
