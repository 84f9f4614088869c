import { catalogue } from './catalogue';
import { count, plural } from './numbers';

export const outlineWords = catalogue({
  name: 'Outline',
  /** Keys of commands here and below are null where the command has none. */
  instructions: (support: string | null, objection: string | null) =>
    [
      'Arrow keys walk and fold, Alt and arrow keys walk along the argument. Enter writes.',
      ...(support === null ? [] : [`${support} adds a reason.`]),
      ...(objection === null ? [] : [`${objection} adds an objection.`]),
      'While you write, Enter goes on beside, Tab beneath, and Escape takes it back. Shift and a letter go to what begins with it.',
    ].join(' '),
  width: 'Width of the outline',
  /** What is in brackets is a key. */
  hint: {
    walking: (support: string | null, objection: string | null) =>
      [
        '[Enter] write',
        ...(support === null ? [] : [`[${support}] reason`]),
        ...(objection === null ? [] : [`[${objection}] objection`]),
        '[Alt ↑] step',
      ].join(' '),
    writing: '[Enter] next [Tab] beneath [Esc] undo',
  },
  empty: {
    title: 'Write your argument as a list.',
    begin: (recommendation: string | null) =>
      `[Enter] adds the first claim${recommendation === null ? '' : `, [${recommendation}] a recommendation`}.`,
    goOn: 'While you write, [Tab] adds a reason beneath and [Enter] one more beside it.',
    canvas: 'The canvas draws along.',
  },
  /** What a row does for the one above it. */
  bears: {
    support: 'Supports',
    attack: 'Objects to',
    undercut: 'Undercuts the step',
    backing: 'Backs the step',
    together: 'Linked premise',
  },
  /** Before the words of a row, where its sign alone would not do: by what it is, and what it bears on. */
  before: {
    statement: { statement: '', undercut: 'against this step:', backing: 'for this step:' },
    reference: { statement: 'see', undercut: 'against this step: see', backing: 'for this step: see' },
    step: {
      statement: 'together:',
      undercut: 'against this step: together:',
      backing: 'for this step: together:',
    },
  },
  folded: (rows: number) => `${plural(rows, 'row')} folded away`,
  findingsAtMost: (findings: number, worst: string) => `${count(findings)} of severity ${worst} at most`,
  nothingBegins: (typed: string) => `Nothing in sight begins with “${typed}”.`,
  nothingBefore: 'No statement before it could be supported by it.',
  atTopAlready: 'It stands at the top already.',
});
