import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

// What is said of single formats that maps are imported from: why a file is refused, what a map does not keep of it,
// and the tags and notes that say what a map has no field for.

export const yamlWords = catalogue({
  notYaml: (name: string, line: number, column: number, detail: string) =>
    `${name} is not YAML: at line ${count(line)}, column ${count(column)}, the parser says “${detail}”.`,
  tooDeep: (name: string, limit: number) =>
    `${name} is nested deeper than ${count(limit)} levels, which no argument is.`,
  tooLong: (name: string, limit: number) =>
    `${name} has more than ${count(limit)} lines and list items, which are too many to read as YAML: split it into several files.`,
  repeatedKey: (name: string, line: number, column: number) =>
    `${name} has a key twice: the second is at line ${count(line)}, column ${count(column)}. Rename one of them.`,
  keyIsNoText: (name: string, line: number, column: number) =>
    `${name} has a list or a group in place of a key at line ${count(line)}, column ${count(column)}.`,
  unknownAlias: (name: string, line: number, column: number) =>
    `${name} refers to an anchor that is not there at line ${count(line)}, column ${count(column)}.`,
  unfolds: (name: string, line: number, column: number) =>
    `${name} repeats its parts by aliases without end, at line ${count(line)}, column ${count(column)}: write them out and import it again.`,
});

export const branchWords = catalogue({
  branches: 'branches',
  emptyGroup: 'Nothing is taken together here, so it is left out.',
  readAsSupports: (number: number) =>
    number === 1
      ? 'One branch does not say whether it supports or objects; it was read as a support.'
      : `${count(number)} branches do not say whether they support or object; they were read as supports.`,
});

export const freemindWords = catalogue({
  arrows: 'arrows',
  appearance: 'appearance',
  link: (where: string) => `Link: ${where}`,
  arrowToNothing: (id: string) => `Its arrow leads to ${id}, which is not in the file, so it is left out.`,
  readAsSupports: (number: number) =>
    number === 1
      ? 'One arrow does not say whether it supports or objects; it was read as a support.'
      : `${count(number)} arrows do not say whether they support or object; they were read as supports.`,
  broken: 'Its text was broken when the file was written, so the statement is empty.',
  looks: (number: number) =>
    `${plural(number, 'mark')} of colour, font, side or folding ${number === 1 ? 'is' : 'are'} left out.`,
});

export const opmlWords = catalogue({
  comment: 'comment',
  type: (type: string) => `Type: ${type}`,
  notFetched: 'It stands for a file elsewhere, which is not fetched.',
  attribute: (number: number) => are(number, 'left out: a map has no such field'),
});

export const gsnWords = catalogue({
  appearance: 'appearance',
  steps: 'steps',
  contexts: 'contexts',
  joined: (number: number) =>
    number === 1
      ? 'One element is supported by several: they were read as premises that are needed together.'
      : `${count(number)} elements are supported by several each: those were read as premises that are needed together.`,
  contextsAreBackings: (number: number) =>
    `${plural(number, 'context')} became backing of the step beneath an element, or where there is none, of the step above it: backing changes no label.`,
  module: 'module',
  tags: {
    strategy: 'strategy',
    context: 'context',
    assumption: 'assumption',
    justification: 'justification',
    counterGoal: 'counter goal',
    counterSolution: 'counter solution',
    module: 'module',
    contract: 'contract',
    sandbox: 'sandbox',
  },
  layer: (name: string, text: string) => `${name}: ${text}`,
  context: (text: string) => `Context: ${text}`,
  assumption: (text: string) => `Assumption: ${text}`,
  justification: (text: string) => `Justification: ${text}`,
  comment: (text: string) => `Comment: ${text}`,
  contextOf: (id: string) => `In the context of ${id}.`,
  noElements: (name: string) => `${name} has no elements of a goal structure: there is nothing to import.`,
  noElement: 'It is no element of a goal structure, so it is left out.',
  unknownKind: 'Neither its id nor its type says which kind of element it is; it was read as a claim.',
  dangling: (id: string) => `It refers to ${id}, which is not in the file, so that relation is left out.`,
  defeatedRelation: 'That one of its relations is defeated is left out.',
  contextOfNothing: (id: string) =>
    `It is a context of ${id}, which is part of no step, so nothing connects the two.`,
  noSuchArrow: (aim: string) =>
    `It challenges the relation ${aim}, which is not in the file, so that is left out.`,
  noAddress: (url: string) => `It refers to ${url}, which is no address on the web, so that is left out.`,
  moduleField: (field: string, text: string) => `What it says of ${field} is left out: ${text}`,
  looks: (number: number) => are(number, 'left out: a map is laid out by itself'),
  fields: (number: number) => are(number, 'left out: a map has no such field'),
});

export const carneadesWords = catalogue({
  issues: 'issues',
  field: (name: string, text: string) => `${name}: ${text}`,
  scheme: (scheme: string) => `Scheme: ${scheme}`,
  weight: (weight: string) => `Weight: ${weight}`,
  repeated: 'Its id stands for another statement already, so it is left out.',
  undeclared: 'It is named by an argument and not declared, so its id became its text.',
  noConclusion: 'This argument has no conclusion, so it is left out.',
  noPremises: 'This argument has no premises, so it is left out as a step.',
  fact: 'It is assumed as a fact for rules, and no argument names it, so it is left out.',
  standards: 'proof standards',
  premises: 'premises',
  unknownStandards: (number: number) => are(number, 'none that a map knows, and left out'),
  descriptions: 'descriptions',
  roles: (number: number) => are(number, 'named by its role in the scheme, which is left out'),
  languages: (number: number) => are(number, 'written in several languages, of which one is kept'),
  assumptions: (number: number) =>
    number === 1
      ? 'One is an assumption of its argument and was read as any other.'
      : `${count(number)} are assumptions of their arguments and were read as any other.`,
  rules: 'Rules, schemes and references are left out: only the arguments are read.',
  tests: 'The labels that the authors expect are left out.',
  turnedRound:
    'All its premises are negated, so it was read as a step of the opposite kind from what they negate.',
  negatedPremises: (number: number) =>
    number === 1
      ? 'One of its premises is negated: it was read as an undercut by the statement that it negates.'
      : `${count(number)} of its premises are negated: they were read as undercuts by the statements that they negate.`,
  tooManyPositions: (number: number) =>
    `An issue has ${count(number)} positions. That each of them excludes all others is left out.`,
});

export const csvWords = catalogue({
  steps: 'steps',
  row: (line: number) => `line ${count(line)}`,
  column: (heading: string) => `column “${heading}”`,
  columnLeftOut: 'It is none of the columns that are read, so it is left out.',
  openQuote: (name: string, line: number) =>
    `${name} is no table: the quotation mark that begins a cell at line ${count(line)} does not end.`,
  noColumn: (name: string, heading: string, headings: readonly string[]) =>
    `${name} has no column “${heading}”: its columns are ${list(headings)}.`,
  unknownColumns: (name: string, headings: readonly string[]) =>
    `${name} has no column with the text of statements or with both ends of steps (its columns are ${list(headings.slice(0, 20))}): say which column is what.`,
  repeatedId: (line: number) =>
    `Line ${count(line)} has an id that was there before; steps are tied to the first.`,
  unknownStatus: (status: string) => `The status “${status}” is none that a map knows, so it is left out.`,
  unknownConfidence: (confidence: string) =>
    `The confidence “${confidence}” is none that a map knows, so it is left out.`,
  noTarget: (name: string) =>
    name === ''
      ? 'It bears on nothing, so it is left out as a step.'
      : `It bears on “${name}”, which is in no row, so that is left out.`,
  noPremise: (name: string) => `Its premise “${name}” is in no row, so it is left out.`,
  noPremises: 'This step has no statement as its premise, so it is left out.',
  noShare: (weight: string) => `The weight “${weight}” is no number from 0 to 1, so it is left out.`,
  readAsSupports: (number: number) =>
    number === 1
      ? 'One row does not say whether it supports or objects; it was read as a support.'
      : `${count(number)} rows do not say whether they support or object; they were read as supports.`,
});

export const dungWords = catalogue({
  arguments: 'arguments',
  attacks: 'attacks',
  baseScore: (score: string) => `Base score: ${score}`,
  problems: {
    'not-a-fact': (name: string, line: number) =>
      `${name} is no argumentation framework: line ${count(line)} has no fact such as att(a,b).`,
    'not-a-pair': (name: string, line: number) =>
      `${name} is no argumentation framework: line ${count(line)} does not say which argument attacks which.`,
    'no-such-number': (name: string, line: number) =>
      `${name} names an argument at line ${count(line)} that is beyond the number of arguments it begins with.`,
    'too-many': (name: string, line: number) =>
      `${name} claims more arguments at line ${count(line)} than a map can hold.`,
  },
  undeclared: (number: number) => are(number, 'named by an attack and not declared'),
  repeated: (number: number) => are(number, 'there more than once, and kept once'),
  facts: (number: number) => are(number, 'of a kind that is not read, and left out'),
});

export const mermaidWords = catalogue({
  links: 'links',
  groups: 'subgraphs',
  appearance: 'appearance',
  diagrams: 'diagrams',
  noFlowchart: (name: string, kind: string) =>
    kind === ''
      ? `${name} has no flowchart of Mermaid.`
      : `${name} has no flowchart of Mermaid: it begins with “${kind}”, and only flowcharts are imported.`,
  notMermaid: (name: string, line: number, column: number, found: string) =>
    `${name} is no flowchart at line ${count(line)}, column ${count(column)}: ${found === '' ? 'the line ends too early' : `“${found}” cannot be read`}.`,
  otherDiagrams: (number: number) => are(number, 'no flowchart and left out'),
  groupsAreTags: (number: number) =>
    `${plural(number, 'subgraph')} became ${number === 1 ? 'a tag' : 'tags'} of what stands within.`,
  leftOut: (number: number) =>
    `${plural(number, 'line')} of styles, classes and clicks ${number === 1 ? 'is' : 'are'} left out.`,
  noAddress: (url: string) => `It leads to ${url}, which is no address on the web, so that is left out.`,
  unsaid: (number: number) =>
    number === 1
      ? 'One arrow does not say whether it supports or objects; it was read as a support.'
      : `${count(number)} arrows do not say whether they support or object; they were read as supports.`,
  crosses: (number: number) =>
    `${plural(number, 'link')} with a cross at the end ${number === 1 ? 'was read as an objection' : 'were read as objections'}.`,
  undirected: (number: number) =>
    `${plural(number, 'link')} without an arrow ${number === 1 ? 'was read as a support of what it ends on' : 'were read as supports of what they end on'}.`,
  bothWays: (number: number) => `${plural(number, 'link')} with arrows at both ends became two steps each.`,
  hidden: (number: number) => `${plural(number, 'hidden link')} ${number === 1 ? 'is' : 'are'} left out.`,
});

function are(number: number, what: string): string {
  return number === 1 ? `One is ${what}.` : `${count(number)} are ${what}.`;
}
