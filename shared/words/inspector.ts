import { catalogue } from './catalogue';
import { count } from './numbers';

/** What the inspector calls the fields of a statement, a step, several things at once, and the map. */
export const inspectorWords = catalogue({
  name: 'Inspector',
  back: 'Back',
  heading: { source: 'Source', map: 'Map', several: (things: number) => `${count(things)} selected` },
  findings: 'Findings',
  kind: 'Kind',
  status: 'Status',
  note: 'Note',
  notSaid: 'Not said',
  /** After the label itself: "OUT (fails): nothing supports it." */
  standing: {
    IN: (why: string) => `(holds): ${why}`,
    OUT: (why: string) => `(fails): ${why}`,
    UNDEC: (why: string) => `(open): ${why}`,
    itself: 'it',
  },
  statement: {
    text: 'Text',
    confidence: 'Confidence',
    tags: 'Tags',
    tagsExample: 'law, cost',
  },
  confidence: { low: 'Low', moderate: 'Moderate', high: 'High' },
  several: { differentKinds: 'Different kinds', differentStatus: 'Different' },
  step: {
    premise: 'Premise',
    premises: 'Linked premises',
    takeOut: (statement: string) => `Take ${statement} out`,
    addPremise: 'Add a linked premise',
    choosePremise: 'Add a linked premise…',
    target: 'Target',
    targetByHand: 'Target: drag the end of the line to change it',
    warrant: 'Warrant',
    askWarrant: 'What licenses this step?',
  },
  bearings: {
    supports: 'Supported by',
    attacks: 'Objected to by',
    targets: 'Bears on',
    onStatement: (verb: string, statement: string) => `${verb} ${statement}`,
    onStep: 'a step',
  },
  map: {
    title: 'Title',
    description: 'Description',
    counts: 'Counts',
    sources: (number: number) => `Sources (${count(number)})`,
    notCited: 'not cited',
    cited: (times: number) => `cited ${count(times)} ×`,
    citedAndStatus: (cited: string, status: string) => `${cited}, ${status}`,
    sourceStatus: {
      current: 'current',
      superseded: 'superseded',
      retracted: 'retracted',
      withdrawn: 'withdrawn',
    },
    addSource: 'Add source',
    waivers: (number: number) => `Waivers (${count(number)})`,
    /** After the rule: "unsupported-claim of “Rents rise”: known." */
    waived: (statement: string, reason: string) => `of ${statement}: ${reason}`,
    waivedBy: (name: string, date: string) => `${name}, ${date}`,
  },
});
