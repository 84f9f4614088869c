import { catalogue } from './catalogue';
import { count, plural } from './numbers';

export const canvasWords = catalogue({
  name: 'Argument map',
  instructions:
    'Arrow keys walk over the map, Alt and arrow keys along the argument. Enter edits, Escape leaves, Shift and F10 open the menu.',
  opening: 'Opening the map…',
  moved: (nodes: number) => `Moved ${plural(nodes, 'node')}.`,
  notMoved: 'Not moved.',
  movedInLine: (nodes: number) => `Moved ${plural(nodes, 'node')}: in line with others.`,
  movedEvenly: (nodes: number) => `Moved ${plural(nodes, 'node')}: evenly spaced.`,
  /** As it reads after "Undo". */
  moveStep: (nodes: number) => `move ${plural(nodes, 'node')}`,
  /** What is in brackets is a key. */
  firstUse: {
    title: 'Start with what you want to show',
    how: 'Press a key, or double-click where a claim should stand.',
    /** Where no key adds a statement. */
    howWithoutKeys: 'Choose one in the menu “Add”, or double-click where a claim should stand.',
    /** Before the description of the kind. */
    kind: (kind: string) => `${kind}.`,
    /** With the keys of the commands, or null where they have none. */
    next: (support: string | null, objection: string | null) =>
      `Then ${support === null ? '“Add support”' : `[${support}]`} gives it a reason, and ${objection === null ? '“Add objection”' : `[${objection}]`} objects to it.`,
  },
  finding: {
    name: (findings: number, worst: string) => `${plural(findings, 'finding')}, ${worst}: show`,
    hint: (findings: number) => `${plural(findings, 'finding')}: click to see`,
  },
  branch: {
    name: (hidden: number) => `Expand branch: ${count(hidden)} hidden`,
    hint: (hidden: number) => `${count(hidden)} hidden beneath: click to expand`,
  },
  zoom: {
    name: 'Zoom',
    percent: (percent: number) => `${count(percent)}\u2009%`,
    /** Said when the view is another one. */
    said: (percent: number) => `Zoomed to ${count(percent)} percent.`,
    whole: 'The whole map is in view.',
  },
  legend: {
    name: 'Legend',
    hide: 'Hide the legend',
    onStep: { support: 'supports a step of the argument', attack: 'objects to a step of the argument' },
    standing: {
      IN: { text: 'holds', hint: 'holds up against every objection' },
      OUT: { text: 'fails', hint: 'given up, objected to, or without support' },
      UNDEC: { text: 'open', hint: 'in the balance' },
    },
    quote: {
      found: { text: 'quote found', hint: 'the words stand in the source as they are quoted' },
      confirmed: {
        text: 'confirmed',
        hint: 'the source has similar words, and a reviewer says that they are meant',
      },
      unchecked: { text: 'not checked', hint: 'the source has no stored copy to look in' },
      moved: { text: 'moved', hint: 'the words stand elsewhere in the source than before' },
      outdated: { text: 'sign-off outdated', hint: 'something has changed since a reviewer looked' },
      fuzzy: {
        text: 'to be confirmed',
        hint: 'the source has similar words, and somebody has to say whether they are meant',
      },
      ambiguous: { text: 'in several places', hint: 'the words stand in the source more than once' },
      orphaned: { text: 'quote not found', hint: 'the words do not stand in the source' },
      fails: { text: 'does not hold', hint: 'a reviewer says that the source does not bear it out' },
    },
  },
});
